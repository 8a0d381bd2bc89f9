import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type {
  CodepayOrderDetail,
  CodepayOrderSceneInfo,
  OrderAmount,
  TransactionPayer,
} from '../../../../models/order.js'
import type { PromotionDetail, TradeState, TransactionAmount } from '../../../../models/transaction.js'

interface Verbs {
  /**
   * 付款码支付
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382179
   */
  post: Call<{ json: CodepayOrder }, CodepayOrdered>
}

/** `v3/pay/partner/transactions/codepay` */
export interface Codepay extends Verbs, Async<Verbs> {}

export interface CodepayOrder {
  /** 合作伙伴应用AppID @maxLength 32 @example wxd678efh567hg6787 */
  sp_appid: string
  /** 合作伙伴商户号 @maxLength 32 @example 1230000109 */
  sp_mchid: string
  /** 特约商户应用AppID @maxLength 32 @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 特约商户商户号 @maxLength 32 @example 1230000109 */
  sub_mchid: string
  /** 商品描述 @maxLength 127 @example Image形象店-深圳腾大-QQ公仔 */
  description: string
  /** 商户订单号 @minLength 6 @maxLength 32 @pattern /[0-9A-Za-z_\-|*]+/ @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 附加数据 @maxLength 128 @example 自定义数据说明 */
  attach?: string
  /** 订单优惠标记 @maxLength 32 @example WXG */
  goods_tag?: string
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 支付者 */
  payer: {
    /** 授权码 @maxLength 32 @example 130061098828009406 */
    auth_code: string
  }
  /** 订单金额 */
  amount: OrderAmount
  /** 场景信息 */
  scene_info: CodepayOrderSceneInfo
  /** 优惠功能 */
  detail?: CodepayOrderDetail
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
  }
}

export interface CodepayOrdered {
  /** 合作伙伴应用AppID @example wxd678efh567hg6787 */
  sp_appid: string
  /** 合作伙伴商户号 @example 1230000109 */
  sp_mchid: string
  /** 特约商户应用AppID @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 特约商户商户号 @example 1230000109 */
  sub_mchid: string
  /** 商户订单号 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 微信支付订单号 @example 1217752501201407033233368018 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: 'MICROPAY' | 'FACEPAY'
  /** 银行类型 @example CCB_DEBIT */
  bank_type?: string
  /** 支付完成时间 @example 2018-06-08T10:34:56+08:00 */
  success_time?: Rfc3339
  /** 交易状态 @example SUCCESS */
  trade_state: TradeState
  /** 交易状态描述 @example 支付成功 */
  trade_state_desc?: string
  /** 附加数据 @example 自定义数据说明 */
  attach?: string
  /** 支付者 */
  payer?: TransactionPayer
  /** 订单金额 */
  amount?: TransactionAmount
  /** 优惠信息 */
  promotion_detail?: PromotionDetail[]
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/pay/partner/transactions/codepay': Codepay
  }
}
