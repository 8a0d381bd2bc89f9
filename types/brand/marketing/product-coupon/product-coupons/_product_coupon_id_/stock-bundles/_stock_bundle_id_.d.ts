import type { Async, Call } from '../../../../../../endpoint.js'
import type { ModifyStockRequest, StockBundle } from '../../../../../../models/product-coupon-stock.js'

interface Verbs {
  /**
   * 修改商品券批次组
   * @see https://pay.weixin.qq.com/doc/brand/4016279735
   */
  patch: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      /** 批次组ID @example 123456789 */
      stock_bundle_id: string
      json: ModifyStockRequest
    },
    StockBundle
  >
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}` */
export interface StockBundleId extends Verbs, Async<Verbs> {
  /** 商品券：批次组批量关联门店 */
  associateStores: import('./_stock_bundle_id_/associate-stores.js').AssociateStores
  /** 商品券：批次组批量取消关联门店 */
  disassociateStores: import('./_stock_bundle_id_/disassociate-stores.js').DisassociateStores
  /** 商品券：修改商品券批次组发放预算 */
  updateBudget: import('./_stock_bundle_id_/update-budget.js').UpdateBudget
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': StockBundleId
  }
}
