import type { Async, Call } from '../../../../../endpoint.js'
import type { PreSendUserCoupon } from '../../../../../models/product-coupon-user.js'

interface Verbs {
  /** 向用户预发放商品券（小程序发券组件） */
  post: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      json: PreSendUserCoupon
    },
    {
      /** 领券凭证token @example xxxxxxxx */
      token: string
    }
  >
}

/** `brand/marketing/product-coupon/users/{openid}/pre-send-coupon` */
export interface PreSendCoupon extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/users/{openid}/pre-send-coupon': PreSendCoupon
  }
}
