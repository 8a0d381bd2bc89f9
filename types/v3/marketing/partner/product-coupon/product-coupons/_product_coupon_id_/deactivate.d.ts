import type { Async, Call } from '../../../../../../endpoint.js'
import type {
  PartnerDeactivateProductCoupon,
  PartnerProductCoupon,
} from '../../../../../../models/product-coupon.js'

interface Verbs {
  /**
   * 失效商品券
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781290
   */
  post: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      json: PartnerDeactivateProductCoupon
    },
    PartnerProductCoupon
  >
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate` */
export interface Deactivate extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate': Deactivate
  }
}
