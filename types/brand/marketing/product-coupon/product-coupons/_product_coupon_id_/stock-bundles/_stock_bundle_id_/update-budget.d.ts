import type { Async, Call } from '../../../../../../../endpoint.js'
import type { UpdateBudgetRequest } from '../../../../../../../models/product-coupon.js'
import type { ProductCouponBundleAddedStockBundle } from '../../../../../../../models/product-coupon-bundle.js'

interface Verbs {
  /** 修改商品券批次组发放预算 */
  post: Call<
    {
      /** 商品券ID */ product_coupon_id: string
      /** 批次组ID */ stock_bundle_id: string
      json: UpdateBudgetRequest
    },
    ProductCouponBundleAddedStockBundle
  >
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget` */
export interface UpdateBudget extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': UpdateBudget
  }
}
