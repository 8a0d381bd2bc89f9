import type { Async, Call } from '../../../../../../../endpoint.js'
import type { BrandDeactivateProductCoupon, CouponStock } from '../../../../../../../models/product-coupon.js'

interface Verbs {
  /** 失效商品券批次 */
  post: Call<
    {
      /** 商品券ID */ product_coupon_id: string
      /** 批次ID */ stock_id: string
      json: BrandDeactivateProductCoupon
    },
    CouponStock
  >
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate` */
export interface Deactivate extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': Deactivate
  }
}
