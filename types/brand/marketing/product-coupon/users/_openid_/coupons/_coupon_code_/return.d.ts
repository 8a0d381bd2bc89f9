import type { Async, Call } from '../../../../../../../endpoint.js'
import type {
  BrandUserCoupon,
  ConfirmCouponRequest,
} from '../../../../../../../models/product-coupon-user.js'

interface Verbs {
  /**
   * 退券
   * @see https://pay.weixin.qq.com/doc/brand/4015736429
   */
  post: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      /** 用户商品券Code @maxLength 40 @example Code_123456 */
      coupon_code: string
      json: ConfirmCouponRequest
    },
    BrandUserCoupon
  >
}

/** `brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return` */
export interface Return extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return': Return
  }
}
