import type { Async, Call } from '../../endpoint.js'
import type { PunishType, TradeRiskResultRiskType } from '../../models/merchant-risk-manage.js'

interface Verbs {
  /**
   * 处置结果回传
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384516
   */
  post: Call<{ json: CreateTradeRiskResult }, CreatedTradeRiskResult>
}

/** `v3/merchant-risk-manage/trade-risk-result` */
export interface TradeRiskResult extends Verbs, Async<Verbs> {}

export interface CreateTradeRiskResult {
  /** 服务商商户号 @example 1900000109 */
  sp_mchid?: string
  /** 从业机构商户号 @example 1356485 */
  acquiring_bank_id?: string
  /** 渠道号 @example 1900000108 */
  channel_id?: string
  /** 子商户号 @example 1900009231 */
  sub_mchid?: string
  /** 商户订单号 @example 1217752501201407033233368018 */
  out_trade_no?: string
  /** 风险类型 */
  risk_type?: TradeRiskResultRiskType
  /** 处置手段 */
  punish_type: PunishType
  /** 处置手段补充 @example SUSPEND_SETTLEMENT_NDAYS:10 */
  additional_punish_type?: string
  /** 投诉信息 @example 商家说高额返利，支付很大金额之后发现并没有返利，是骗子 */
  complaints_information?: string
}

export interface CreatedTradeRiskResult {
  /** 服务商商户号 @example 1900000109 */
  sp_mchid?: string
  /** 从业机构商户号 @example 1356485 */
  acquiring_bank_id?: string
  /** 渠道号 @example 1900000108 */
  channel_id?: string
  /** 子商户号 @example 1900009231 */
  sub_mchid?: string
  /** 商户订单号 @example 1217752501201407033233368018 */
  out_trade_no?: string
  /** 风险类型 */
  risk_type?: TradeRiskResultRiskType
  /** 处置手段 */
  punish_type: PunishType
  /** 处置手段补充 @example SUSPEND_SETTLEMENT_NDAYS:10 */
  additional_punish_type?: string
  /** 处置手段描述 @example 延长商户账期7天 */
  punish_description?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-risk-manage/trade-risk-result': TradeRiskResult
  }
}
