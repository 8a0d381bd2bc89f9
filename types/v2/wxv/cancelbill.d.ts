import type { Async, Call } from '../../endpoint.js'
import type { Signable } from '../../models/v2.js'
import type { CancelledRentBill } from '../../models/v2-rent.js'

interface Verbs {
  /**
   * 撤销租借订单
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4
   */
  post: Call<{ xml: CancelRentBill; security: true }, CancelledRentBill>
}

/** `v2/wxv/cancelbill` */
export interface Cancelbill extends Verbs, Async<Verbs> {}

export interface CancelRentBill extends Signable {
  /** 接口版本号 @maxLength 32 */
  version: '1.0'
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 撤销原因 @maxLength 50 @example 用户投诉 */
  reason: string
  /** 服务ID @maxLength 32 */
  service_id: string
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/wxv/cancelbill': Cancelbill
  }
}
