import type { Rfc3339 } from '../endpoint.js'

export interface InsuranceOrder {
  /** 微信支付服务订单号 @example 1234323JKHDFE1243252 */
  order_id?: string
  /** 商户创建保险订单时的凭据号 @example 6e8369071cd942c0476613f9d1ce9ca3 */
  out_order_no?: string
  /** 用户标识 @example 2323dfsdf342342 */
  openid?: string
  /** 一笔保险订单对应的最大理赔次数 @example 3 */
  max_claim_count?: number
  /** 一笔保险订单对应的已理赔次数 @example 1 */
  claimed_count?: number
  /** 保险订单领取时间 @example 2015-05-20T13:29:35.120+08:00 */
  order_receive_time?: Rfc3339
  /** 保险订单开始时间 @example 2015-05-20T13:29:35.120+08:00 */
  order_begin_time?: Rfc3339
  /** 保险订单结束时间 @example 2015-05-20T13:29:35.120+08:00 */
  order_end_time?: Rfc3339
  /** 保险订单领取状态 @example RECEIVING */
  order_receive_state?: string
}
