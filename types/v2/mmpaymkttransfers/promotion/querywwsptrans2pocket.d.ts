import type { Async, Call } from '../../../endpoint.js'
import type { Signable, V2Result } from '../../../models/v2.js'

interface Verbs {
  /** 查询付款记录 @see https://developer.work.weixin.qq.com/document/path/90279 */
  post: Call<{ xml: QueryEmployeePayment; security: true }, EmployeePayment>
}

/** `v2/mmpaymkttransfers/promotion/querywwsptrans2pocket` */
export interface Querywwsptrans2pocket extends Verbs, Async<Verbs> {}

export interface QueryEmployeePayment extends Signable {
  /** 商户订单号 @maxLength 28 @example 10000098201411111234567890 */
  partner_trade_no?: string
  /** 商户号 @maxLength 32 @example 10000098 */
  mch_id: string
  /** Appid @maxLength 32 @example wxe062425f740d30d8 */
  appid: string
}

export interface EmployeePayment extends V2Result {
  /** 商户订单号 @maxLength 28 @example 10000098201411111234567890 */
  partner_trade_no: string
  /** 商户号 @maxLength 32 @example 10000098 */
  mch_id: string
  /** 红包单号 @maxLength 32 @example 1000000000201503283103439304 */
  detail_id: string
  /** 红包状态 @maxLength 16 */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING'
  /** 失败原因 @maxLength 32 @example 余额不足 */
  reason?: string
  /** 收款用户姓名 @maxLength 64 @example 王小王 */
  transfer_name?: string
  /** 红包退款金额，单位为分 @example 8000 */
  payment_amount: string
  /** 转账时间 @maxLength 32 @example 2015-04-21 20:00:00 */
  transfer_time: string
  /** 付款描述 @maxLength 100 @example 用车补贴 */
  desc: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/mmpaymkttransfers/promotion/querywwsptrans2pocket': Querywwsptrans2pocket
  }
}
