import type { Async, Call } from '../../../endpoint.js'
import type { CreateProductCouponRequest, CreatedProductCoupon } from '../../../models/product-coupon.js'

interface Verbs {
  /**
   * 创建商品券
   * @see https://pay.weixin.qq.com/doc/brand/4015736297
   */
  post: Call<
    {
      json: CreateProductCouponRequest
    },
    CreatedProductCoupon
  >
}

/** `brand/marketing/product-coupon/product-coupons` */
export interface ProductCoupons extends Verbs, Async<Verbs> {
  /** 商品券：查询商品券、修改商品券 */
  _product_coupon_id_: import('./product-coupons/_product_coupon_id_.js').ProductCouponId
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons': ProductCoupons
  }
}
