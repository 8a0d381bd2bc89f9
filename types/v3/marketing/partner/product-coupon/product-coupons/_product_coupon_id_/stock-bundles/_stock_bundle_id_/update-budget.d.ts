import type { Async, Call } from '../../../../../../../../endpoint.js'
import type { UpdateBudget } from '../../../../../../../../models/product-coupon.js'
import type { AddedStockBundle } from '../../../../../../../../models/product-coupon-bundle.js'

interface Verbs {
  /**
   * 修改商品券批次组发放预算
   * @remarks 服务商
   */
  post: Call<
    {
      /** 商品券ID @example 1000000013 */ product_coupon_id: string
      /** 批次组ID @example 1000000013001 */ stock_bundle_id: string
      json: UpdateBudget
    },
    AddedStockBundle
  >
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget` */
export interface StockBundleIdUpdateBudget extends Verbs, Async<Verbs> {}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': StockBundleIdUpdateBudget
  }
}
