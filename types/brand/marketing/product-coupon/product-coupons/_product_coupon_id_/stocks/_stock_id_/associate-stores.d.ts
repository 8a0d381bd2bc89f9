import type { Async, Call } from '../../../../../../../endpoint.js'
import type {
  AssociateStoresRequest,
  AssociatedStores,
} from '../../../../../../../models/product-coupon-stock.js'

interface Verbs {
  /**
   * 批次关联门店
   * @see https://pay.weixin.qq.com/doc/brand/4015736339
   */
  post: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      /** 批次ID @example 1000000013001 */
      stock_id: string
      json: AssociateStoresRequest
    },
    AssociatedStores
  >
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores` */
export interface AssociateStores extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': AssociateStores
  }
}
