import type { Async, Call } from '../../../../../../endpoint.js'
import type { BrandUserCoupon, UserCouponKey } from '../../../../../../models/product-coupon-user.js'

interface Verbs {
  /**
   * 查询用户商品券详情
   * @see https://pay.weixin.qq.com/doc/brand/4015736414
   */
  get: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      /** 用户商品券Code @maxLength 40 @example Code_123456 */
      coupon_code: string
      query: UserCouponKey
    },
    BrandUserCoupon
  >
}

/** `brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}` */
export interface CouponCode extends Verbs, Async<Verbs> {
  /** 商品券：确认发放用户商品券 */
  confirm: import('./_coupon_code_/confirm.js').Confirm
  /** 商品券：失效用户商品券 */
  deactivate: import('./_coupon_code_/deactivate.js').Deactivate
  /** 商品券：退券 */
  return: import('./_coupon_code_/return.js').Return
  /** 商品券：核销用户商品券 */
  use: import('./_coupon_code_/use.js').Use
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}': CouponCode
  }
}
