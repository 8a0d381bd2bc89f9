import type { Async, Call } from '../../../../../../../../endpoint.js'
import type { PartnerDeactivateProductCoupon } from '../../../../../../../../models/product-coupon.js'
import type { PartnerStock } from '../../../../../../../../models/product-coupon-stock.js'

interface Verbs {
  /**
   * 失效商品券批次
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781532
   */
  post: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      /** 批次ID @example 1000000013001 */
      stock_id: string
      json: PartnerDeactivateProductCoupon
    },
    PartnerStock
  >
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate` */
export interface Deactivate extends Verbs, Async<Verbs> {}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': Deactivate
  }
}
