import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type { AssociateCoupon } from '../../../../models/busifavor.js'

interface Verbs {
  /**
   * 取消关联订单信息
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465673
   */
  post: Call<
    { json: AssociateCoupon },
    {
      /** 取消关联成功时间 @example 2015-05-20T13:29:35+08:00 */
      wechatpay_disassociate_time: Rfc3339
    }
  >
}

/** `v3/marketing/busifavor/coupons/disassociate` */
export interface Disassociate extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/busifavor/coupons/disassociate': Disassociate
  }
}
