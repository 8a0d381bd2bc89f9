import type { Async, Call } from '../../../../../../endpoint.js'
import type { ModifyStockRequest, ProductCouponStock } from '../../../../../../models/product-coupon-stock.js'

interface Verbs {
  /** 查询商品券批次详情 */
  get: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      /** 批次ID @example 1000000013001 */
      stock_id: string
    },
    ProductCouponStock
  >
  /** 修改商品券批次 */
  patch: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      /** 批次ID @example 1000000013001 */
      stock_id: string
      json: ModifyStockRequest
    },
    ProductCouponStock
  >
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` */
export interface StockId extends Verbs, Async<Verbs> {
  /** 商品券：批次关联门店 */
  associateStores: import('./_stock_id_/associate-stores.js').AssociateStores
  /** 商品券：查询批次关联门店列表 */
  associatedStores: import('./_stock_id_/associated-stores.js').AssociatedStores
  /** 商品券：失效商品券批次 */
  deactivate: import('./_stock_id_/deactivate.js').Deactivate
  /** 商品券：批次取消关联门店 */
  disassociateStores: import('./_stock_id_/disassociate-stores.js').DisassociateStores
  /** 商品券：修改商品券批次发放预算 */
  updateBudget: import('./_stock_id_/update-budget.js').UpdateBudget
  /** 商品券：预上传券Code */
  uploadCouponCodes: import('./_stock_id_/upload-coupon-codes.js').UploadCouponCodes
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': StockId
  }
}
