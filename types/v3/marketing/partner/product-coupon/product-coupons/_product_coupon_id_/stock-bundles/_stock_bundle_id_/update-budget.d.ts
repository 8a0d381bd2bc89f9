import type { Async, Call } from '../../../../../../../../endpoint.js'
import type {
  PartnerStockBundle,
  PartnerUpdateBudget,
} from '../../../../../../../../models/product-coupon-stock.js'

interface Verbs {
  /**
   * 修改商品券批次组发放预算
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280642
   */
  post: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      /** 批次组ID @example 123456789 */
      stock_bundle_id: string
      json: PartnerUpdateBudget
    },
    PartnerStockBundle
  >
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget` */
export interface StockBundleIdUpdateBudget extends Verbs, Async<Verbs> {}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': StockBundleIdUpdateBudget
  }
}
