import type { Async, Call } from '../../../../../../../endpoint.js'
import type { AssociatedStoreList } from '../../../../../../../models/product-coupon-stock.js'

interface Verbs {
  /**
   * 查询批次关联门店列表
   * @see https://pay.weixin.qq.com/doc/brand/4015736379
   */
  get: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      /** 批次ID @example 1000000013001 */
      stock_id: string
      query?: ListAssociatedStores
    },
    AssociatedStoreList
  >
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores` */
export interface AssociatedStores extends Verbs, Async<Verbs> {}

export interface ListAssociatedStores {
  /** 分页大小 @maximum 50 @example 10 */
  page_size?: string | number
  /** 分页凭证 @example 3442323232 */
  page_token?: string
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': AssociatedStores
  }
}
