import type { Async, Call } from '../../../../../../../../endpoint.js'
import type {
  DeactivateCouponRequest,
  PartnerUserCoupon,
} from '../../../../../../../../models/product-coupon-user.js'

interface Verbs {
  /**
   * 失效用户商品券
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781578
   */
  post: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      /** 用户商品券Code @maxLength 40 @example Code_123456 */
      coupon_code: string
      json: DeactivateCoupon
    },
    PartnerUserCoupon
  >
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate` */
export interface Deactivate extends Verbs, Async<Verbs> {}

export interface DeactivateCoupon extends DeactivateCouponRequest {
  /** 品牌ID @example 120344 */
  brand_id: string
}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': Deactivate
  }
}
