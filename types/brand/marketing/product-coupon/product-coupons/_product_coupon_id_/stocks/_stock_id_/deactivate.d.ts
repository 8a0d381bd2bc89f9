import type { Async, Call } from '../../../../../../../endpoint.js'
import type { DeactivateProductCoupon } from '../../../../../../../models/product-coupon.js'
import type { ProductCouponStock } from '../../../../../../../models/product-coupon-stock.js'

interface Verbs {
  /**
   * 失效商品券批次
   * @see https://pay.weixin.qq.com/doc/brand/4015736352
   */
  post: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      /** 批次ID @example 1000000013001 */
      stock_id: string
      json: DeactivateProductCoupon
    },
    ProductCouponStock
  >
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate` */
export interface Deactivate extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': Deactivate
  }
}
