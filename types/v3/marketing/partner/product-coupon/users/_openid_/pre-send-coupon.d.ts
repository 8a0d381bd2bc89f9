import type { Async, Call } from '../../../../../../endpoint.js'
import type { PreSendUserCoupon } from '../../../../../../models/product-coupon-user.js'

interface Verbs {
  /**
   * 向用户预发放商品券
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016434365
   */
  post: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      json: PartnerPreSendCoupon
    },
    {
      /** 领券凭证token @example xxxxxxxx */
      token: string
    }
  >
}

/** `v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon` */
export interface PreSendCoupon extends Verbs, Async<Verbs> {}

export interface PartnerPreSendCoupon extends PreSendUserCoupon {
  /** 品牌ID @example 120344 */
  brand_id: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon': PreSendCoupon
  }
}
