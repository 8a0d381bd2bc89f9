import type { Async, Call } from '../../../../../endpoint.js'
import type {
  BrandDeactivateProductCoupon,
  BrandProductCoupon,
} from '../../../../../models/product-coupon.js'

interface Verbs {
  /** 失效商品券 */
  post: Call<
    {
      /** 商品券ID */
      product_coupon_id: string
      json: BrandDeactivateProductCoupon
    },
    BrandProductCoupon
  >
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate` */
export interface Deactivate extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate': Deactivate
  }
}
