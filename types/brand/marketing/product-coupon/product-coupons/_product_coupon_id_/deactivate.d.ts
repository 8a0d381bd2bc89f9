import type { Async, Call } from '../../../../../endpoint.js'
import type { DeactivateProductCoupon, ProductCoupon } from '../../../../../models/product-coupon.js'

interface Verbs {
  /** 失效商品券 */
  post: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      json: DeactivateProductCoupon
    },
    ProductCoupon
  >
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate` */
export interface Deactivate extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate': Deactivate
  }
}
