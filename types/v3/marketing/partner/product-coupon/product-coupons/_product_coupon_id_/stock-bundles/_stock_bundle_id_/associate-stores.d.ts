import type { Async, Call } from '../../../../../../../../endpoint.js'
import type {
  AssociatedStores,
  PartnerAssociateStores,
} from '../../../../../../../../models/product-coupon-stock.js'

interface Verbs {
  /**
   * 批次组批量关联门店
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280620
   */
  post: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      /** 批次组ID @example 123456789 */
      stock_bundle_id: string
      json: PartnerAssociateStores
    },
    AssociatedStores
  >
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores` */
export interface StockBundleIdAssociateStores extends Verbs, Async<Verbs> {}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': StockBundleIdAssociateStores
  }
}
