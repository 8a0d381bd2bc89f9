import type { Async, Call } from '../../../../endpoint.js'
import type { ModifyProductCouponRequest, ProductCoupon } from '../../../../models/product-coupon.js'

interface Verbs {
  /**
   * 查询商品券
   * @see https://pay.weixin.qq.com/doc/brand/4016427370
   */
  get: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
    },
    ProductCoupon
  >
  /** 修改商品券 */
  patch: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      json: ModifyProductCouponRequest
    },
    ProductCoupon
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

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}': ProductCouponId
  }
}
