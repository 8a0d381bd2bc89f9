import type { Async, Call } from '../../../../endpoint.js'
import type { CreateProductCouponRequest, ProductCoupon } from '../../../../models/product-coupon.js'
import type { PartnerStock, PartnerStockBundle } from '../../../../models/product-coupon-stock.js'

interface Verbs {
  /**
   * 创建商品券
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781289
   */
  post: Call<
    {
      json: CreateProductCoupon
    },
    PartnerCreatedProductCoupon
  >
}

/** `v3/marketing/partner/product-coupon/product-coupons` */
export interface ProductCoupons extends Verbs, Async<Verbs> {
  /** 商品券：查询商品券、修改商品券 */
  _product_coupon_id_: import('./product-coupons/_product_coupon_id_.js').ProductCouponId
}

export interface CreateProductCoupon extends CreateProductCouponRequest {
  /** 品牌ID @example 120344 */
  brand_id: string
}

export interface PartnerCreatedProductCoupon extends ProductCoupon {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 批次信息，usage_mode为SINGLE或SEQUENTIAL时返回 */
  stock?: PartnerStock
  /** 批次组信息，usage_mode为PROGRESSIVE_BUNDLE时返回 */
  stock_bundle?: PartnerStockBundle
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/product-coupons': ProductCoupons
  }
}
