import type { Async, Call } from '../../../../../../../endpoint.js'
import type { StockBundle, UpdateBudgetRequest } from '../../../../../../../models/product-coupon-stock.js'

interface Verbs {
  /** 修改商品券批次组发放预算 */
  post: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      /** 批次组ID @example 123456789 */
      stock_bundle_id: string
      json: UpdateBudgetRequest
    },
    StockBundle
  >
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget` */
export interface UpdateBudget extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': UpdateBudget
  }
}
