import type { Async, Call } from '../../../../../../endpoint.js'
import type {
  PartnerStockBundle,
  StockBundleForCreate,
} from '../../../../../../models/product-coupon-stock.js'

interface Verbs {
  /**
   * 添加商品券批次组
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280622
   */
  post: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      json: AddStockBundle
    },
    PartnerStockBundle
  >
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles` */
export interface StockBundles extends Verbs, Async<Verbs> {
  /** 商品券：修改商品券批次组 */
  _stock_bundle_id_: import('./stock-bundles/_stock_bundle_id_.js').StockBundleId
}

export interface AddStockBundle {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 创建请求单号 @minLength 6 @maxLength 40 @pattern /[0-9A-Za-z_-]+/ @example 34657_20250101_123456 */
  out_request_no: string
  /** 批次组信息 */
  stock_bundle: StockBundleForCreate
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': StockBundles
  }
}
