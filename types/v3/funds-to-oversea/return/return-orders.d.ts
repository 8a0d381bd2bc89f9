import type { Async, Call, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /**
   * 申请资金出境退回
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735039
   */
  post: Call<{ json: RequestReturnOrder }, RequestedReturnOrder>
}

/** `v3/funds-to-oversea/return/return-orders` */
export interface ReturnOrders extends Verbs, Async<Verbs> {
  /** 平台收付通·跨境付款 */
  outReturnNo: import('./return-orders/out-return-no.js').OutReturnNo
}

export interface RequestReturnOrder {
  /** 商户出境退回单号 @example R20250220103930 */
  out_return_no: string
  /** 二级商户号 @example 123456 */
  sub_mchid: string
  /** 商户出境单号 @example merchant_1123123 */
  out_order_id: string
  /** 微信订单号 @example 420000000000000010 */
  transaction_id: string
  /** 退回凭证补充信息 @example 5017752501201407033233368018 */
  supplement_info: string
  /** 退回金额，单位为分 @example 100 */
  amount: number
}

export interface RequestedReturnOrder {
  /** 商户出境退回单号 @example R20250220103930 */
  out_return_no: string
  /** 二级商户号 @example 1231231 */
  sub_mchid: string
  /** 微信出境退回单号 @example 2375897293812 */
  return_id: string
  /** 商户出境单号 @example merchant123123 */
  out_order_id: string
  /** 微信订单号 @example 420000000000000010 */
  transaction_id: string
  /** 退回凭证补充信息 @example 5017752501201407033233368018 */
  supplement_info?: string
  /** 退回金额，单位为分 @example 100 */
  amount: number
  /** 出境退回状态 */
  state: 'PROCESSING' | 'SUCCESS' | 'FAILED'
  /** 创建时间 @example 2015-05-20T13:29:35+08:00 */
  create_time: Rfc3339
  /** 成功时间 @example 2015-05-20T13:29:35+08:00 */
  success_time?: Rfc3339
  /** 失败原因 */
  fail_reason?: 'RETURN_AMOUNT_NOT_ENOUGH'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/funds-to-oversea/return/return-orders': ReturnOrders
  }
}
