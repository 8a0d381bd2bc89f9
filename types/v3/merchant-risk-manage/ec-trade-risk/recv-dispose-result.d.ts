import type { Async, Call } from '../../../endpoint.js'
import type { RiskType } from '../../../models/merchant-risk-manage.js'

interface Verbs {
  /**
   * 回传处置结果
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894250
   */
  post: Call<
    { json: CreateRecvDisposeResult },
    {
      /** 返回描述 @example ok */
      rsp_msg?: string
    }
  >
}

/** `v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result` */
export interface RecvDisposeResult extends Verbs, Async<Verbs> {}

export interface CreateRecvDisposeResult {
  /** 服务商商户号 @example 1900000109 */
  sp_mchid?: string
  /** 子商户号 @example 1900009231 */
  sub_mchid?: string
  /** 商户号 @example 1900009231 */
  mchid?: string
  /** 商户订单号 @example 20150806125346 */
  out_trade_no: string
  /** 最终风险结论 */
  final_risk_result?: 1 | 2
  /** 最终风险类型 */
  final_risk_type?: RiskType
  /** 处置结论 */
  disp_conclusion?: (1 | 2 | 3)[]
  /** 处置补充 @example example_disp_addition */
  disp_addition?: string
  /** 是否有投诉 */
  exist_complaint?: boolean
  /** 退款金额，单位为分 @example 100 */
  refund_amount?: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result': RecvDisposeResult
  }
}
