import type { Async, Call } from '../../../../../../../endpoint.js'
import type {
  ConfirmCoupon,
  ProductCouponUserCoupon,
} from '../../../../../../../models/product-coupon-user.js'

interface Verbs {
  /** 退券 */
  post: Call<
    {
      /** 用户OpenID */
      openid: string
      /** 用户商品券Code */
      coupon_code: string
      json: ConfirmCoupon
    },
    ProductCouponUserCoupon
  >
}

/** `brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return` */
export interface Return extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return': Return
  }
}
