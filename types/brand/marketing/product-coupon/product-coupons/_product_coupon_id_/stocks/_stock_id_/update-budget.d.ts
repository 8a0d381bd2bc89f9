import type { Async, Call } from '../../../../../../../endpoint.js'
import type {
  ProductCouponStock,
  UpdateBudgetRequest,
} from '../../../../../../../models/product-coupon-stock.js'

interface Verbs {
  /** 修改商品券批次发放预算 */
  post: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      /** 批次ID @example 1000000013001 */
      stock_id: string
      json: UpdateBudgetRequest
    },
    ProductCouponStock
  >
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget` */
export interface UpdateBudget extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': UpdateBudget
  }
}
