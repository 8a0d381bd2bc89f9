import type { Async, Call } from '../../../../endpoint.js'
import type { BrandProductCoupon, ProductCouponDisplayInfo } from '../../../../models/product-coupon.js'

interface Verbs {
  /** 查询商品券 */
  get: Call<
    {
      /** 商品券ID */
      product_coupon_id: string
    },
    BrandProductCoupon
  >
  /** 修改商品券 */
  patch: Call<
    {
      /** 商品券ID */
      product_coupon_id: string
      json: ModifyProductCoupon
    },
    BrandProductCoupon
  >
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}` */
export interface ProductCouponId extends Verbs, Async<Verbs> {
  /** 商品券：失效商品券 */
  deactivate: import('./_product_coupon_id_/deactivate.js').Deactivate
  /** 商品券：添加商品券批次组 */
  stockBundles: import('./_product_coupon_id_/stock-bundles.js').StockBundles
  /** 商品券：添加商品券批次、查询商品券批次列表 */
  stocks: import('./_product_coupon_id_/stocks.js').Stocks
}

export interface ModifyProductCoupon {
  /** 修改请求单号 */
  out_request_no?: string
  /** 展示信息 */
  display_info?: ProductCouponDisplayInfo
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}': ProductCouponId
  }
}
