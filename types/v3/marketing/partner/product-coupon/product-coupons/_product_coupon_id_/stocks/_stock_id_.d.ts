import type { Async, Call } from '../../../../../../../endpoint.js'
import type { ModifyStockBundle, ProductCouponStock } from '../../../../../../../models/product-coupon.js'

interface Verbs {
  /**
   * 查询商品券指定批次
   * @remarks 服务商
   */
  get: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      /** 批次ID @example 1000000013001 */
      stock_id: string
      query: { /** 品牌ID @example 120344 */ brand_id: string }
    },
    ProductCouponStock
  >
  /**
   * 修改商品券指定批次
   * @remarks 服务商
   */
  patch: Call<
    {
      /** 商品券ID @example 1000000013 */ product_coupon_id: string
      /** 批次ID @example 1000000013001 */ stock_id: string
      json: ModifyStockBundle
    },
    ProductCouponStock
  >
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` */
export interface StockId extends Verbs, Async<Verbs> {
  associateStores: import('./_stock_id_/associate-stores.js').StockIdAssociateStores
  associatedStores: import('./_stock_id_/associated-stores.js').AssociatedStores
  deactivate: import('./_stock_id_/deactivate.js').Deactivate
  disassociateStores: import('./_stock_id_/disassociate-stores.js').DisassociateStores
  updateBudget: import('./_stock_id_/update-budget.js').StockIdUpdateBudget
  uploadCouponCodes: import('./_stock_id_/upload-coupon-codes.js').UploadCouponCodes
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': StockId
  }
}
