import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type { AssociateCoupon } from '../../../../models/busifavor.js'

interface Verbs {
  /**
   * 关联订单信息
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465596
   */
  post: Call<
    { json: AssociateCoupon },
    {
      /** 关联成功时间 */
      wechatpay_associate_time: Rfc3339
    }
  >
}

/** `v3/marketing/busifavor/coupons/associate` */
export interface Associate extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/busifavor/coupons/associate': Associate
  }
}
