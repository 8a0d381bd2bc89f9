import type { Async, Call } from '../../../../../../endpoint.js'
import type {
  CouponStock,
  MarketingStock,
  ProductCouponBundleModifyStockBundle,
} from '../../../../../../models/product-coupon.js'

interface Verbs {
  /** 查询商品券批次详情 */
  get: Call<{ /** 商品券ID */ product_coupon_id: string; /** 批次ID */ stock_id: string }, MarketingStock>
  /** 修改商品券批次 */
  patch: Call<
    {
      /** 商品券ID */ product_coupon_id: string
      /** 批次ID */ stock_id: string
      json: ProductCouponBundleModifyStockBundle
    },
    CouponStock
  >
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` */
export interface StockId extends Verbs, Async<Verbs> {
  associateStores: import('./_stock_id_/associate-stores.js').AssociateStores
  associatedStores: import('./_stock_id_/associated-stores.js').AssociatedStores
  deactivate: import('./_stock_id_/deactivate.js').Deactivate
  disassociateStores: import('./_stock_id_/disassociate-stores.js').DisassociateStores
  updateBudget: import('./_stock_id_/update-budget.js').UpdateBudget
  uploadCouponCodes: import('./_stock_id_/upload-coupon-codes.js').UploadCouponCodes
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': StockId
  }
}
