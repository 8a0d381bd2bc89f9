import type { Async, Call } from '../../../../../../../endpoint.js'
import type { ProductCouponStockAssociatedStores } from '../../../../../../../models/product-coupon.js'

interface Verbs {
  /** 批次组批量关联门店 */
  post: Call<
    {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次组ID */
      stock_bundle_id: string
      json: {
        /** 门店列表 */
        store_list?: {
          /** 门店ID */
          store_id?: string
        }[]
      }
    },
    ProductCouponStockAssociatedStores
  >
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores` */
export interface AssociateStores extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': AssociateStores
  }
}
