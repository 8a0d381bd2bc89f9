import type { Async, Call } from '../../../../../../../endpoint.js'
import type { CouponStock, UpdateBudgetRequest } from '../../../../../../../models/product-coupon.js'

interface Verbs {
  /** 修改商品券批次发放预算 */
  post: Call<
    {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
      json: UpdateBudgetRequest
    },
    CouponStock
  >
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget` */
export interface UpdateBudget extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': UpdateBudget
  }
}
