import type { Async, Call } from '../../../../../../../../endpoint.js'
import type { ProductCouponStock, UpdateBudget } from '../../../../../../../../models/product-coupon.js'

interface Verbs {
  /**
   * 修改商品券批次发放预算
   * @remarks 服务商
   */
  post: Call<
    {
      /** 商品券ID @example 1000000013 */ product_coupon_id: string
      /** 批次ID @example 1000000013001 */ stock_id: string
      json: UpdateBudget
    },
    ProductCouponStock
  >
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget` */
export interface StockIdUpdateBudget extends Verbs, Async<Verbs> {}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': StockIdUpdateBudget
  }
}
