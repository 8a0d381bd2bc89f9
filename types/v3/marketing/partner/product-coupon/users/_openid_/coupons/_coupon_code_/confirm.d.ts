import type { Async, Call } from '../../../../../../../../endpoint.js'
import type {
  ConfirmCouponRequest,
  PartnerUserCoupon,
} from '../../../../../../../../models/product-coupon-user.js'

interface Verbs {
  /**
   * 确认发放用户商品券
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781575
   */
  post: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      /** 用户商品券Code @maxLength 40 @example Code_123456 */
      coupon_code: string
      json: ConfirmCoupon
    },
    PartnerUserCoupon
  >
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm` */
export interface Confirm extends Verbs, Async<Verbs> {}

export interface ConfirmCoupon extends ConfirmCouponRequest {
  /** 品牌ID @example 120344 */
  brand_id: string
}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': Confirm
  }
}
