import type { Async, Download } from '../../endpoint.js'
import type { Signable } from '../../models/v2.js'

interface Verbs {
  /** 拉取订单评价数据（CSV文本） @see https://pay.weixin.qq.com/doc/v2/merchant/4014326528 */
  post: Download<{ xml: QueryOrderComments; security: true }, string | Buffer, 'json'>
}

/** `v2/billcommentsp/batchquerycomment` */
export interface Batchquerycomment extends Verbs, Async<Verbs> {}

export interface QueryOrderComments extends Signable {
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 开始时间 @maxLength 19 @example 20170724000000 */
  begin_time: string
  /** 结束时间 @maxLength 19 @example 20170725000000 */
  end_time: string
  /** 位移 @maxLength 64 @example 0 */
  offset: number | string
  /** 条数 @maxLength 32 @example 100 */
  limit?: number | string
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/billcommentsp/batchquerycomment': Batchquerycomment
  }
}
