import type { Async, Call } from '../../../../../endpoint.js'
import type { StockBundle, StockBundleForCreate } from '../../../../../models/product-coupon-stock.js'

interface Verbs {
  /** 添加商品券批次组 */
  post: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      json: AddStockBundle
    },
    StockBundle
  >
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles` */
export interface StockBundles extends Verbs, Async<Verbs> {
  /** 商品券：修改商品券批次组 */
  _stock_bundle_id_: import('./stock-bundles/_stock_bundle_id_.js').StockBundleId
}

export interface AddStockBundle {
  /** 创建请求单号 @minLength 6 @maxLength 40 @pattern /[0-9A-Za-z_-]+/ @example 34657_20250101_123456 */
  out_request_no: string
  /** 批次组信息 */
  stock_bundle: StockBundleForCreate
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': StockBundles
  }
}
