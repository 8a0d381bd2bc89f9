import type { Async, Call } from '../../../../../../../../endpoint.js'
import type {
  PartnerStock,
  PartnerUpdateBudget,
} from '../../../../../../../../models/product-coupon-stock.js'

interface Verbs {
  /**
   * 修改商品券批次发放预算
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781561
   */
  post: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      /** 批次ID @example 1000000013001 */
      stock_id: string
      json: PartnerUpdateBudget
    },
    PartnerStock
  >
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget` */
export interface StockIdUpdateBudget extends Verbs, Async<Verbs> {}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': StockIdUpdateBudget
  }
}
