import type { Async, Call } from '../../../../endpoint.js'
import type { CancelledPayAfterOrder } from '../../../../models/payscore.js'

interface Verbs {
  /**
   * 取消支付分订单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587905
   */
  post: Call<
    {
      /** 商户服务订单号 @maxLength 32 */
      out_order_no: string
      json: CancelServiceOrder
    },
    CancelledPayAfterOrder
  >
}

/** `v3/payscore/serviceorder/{out_order_no}/cancel` */
export interface Cancel extends Verbs, Async<Verbs> {}

export interface CancelServiceOrder {
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 服务ID @maxLength 32 @example 500001 */
  service_id?: string
  /** 取消原因 @maxLength 50 @example 用户投诉 */
  reason: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/serviceorder/{out_order_no}/cancel': Cancel
  }
}
