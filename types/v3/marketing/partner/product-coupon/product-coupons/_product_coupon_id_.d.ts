import type { Async, Call } from '../../../../../endpoint.js'
import type {
  ModifyProductCouponRequest,
  PartnerProductCoupon,
} from '../../../../../models/product-coupon.js'

interface Verbs {
  /**
   * 查询商品券
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781292
   */
  get: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      query: {
        /** 品牌ID @example 120344 */
        brand_id: string
      }
    },
    PartnerProductCoupon
  >
  /**
   * 修改商品券
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781296
   */
  patch: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      json: ModifyProductCoupon
    },
    PartnerProductCoupon
  >
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` */
export interface ProductCouponId extends Verbs, Async<Verbs> {
  /** 商品券：失效商品券 */
  deactivate: import('./_product_coupon_id_/deactivate.js').Deactivate
  /** 商品券：添加商品券批次组 */
  stockBundles: import('./_product_coupon_id_/stock-bundles.js').StockBundles
  /** 商品券：添加商品券批次、查询商品券批次列表 */
  stocks: import('./_product_coupon_id_/stocks.js').Stocks
}

export interface ModifyProductCoupon extends ModifyProductCouponRequest {
  /** 品牌ID @example 120344 */
  brand_id: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': ProductCouponId
  }
}
