import type { Async, Call } from '../../../../../../../endpoint.js'

interface Verbs {
  /** 查询批次关联门店列表 */
  get: Call<
    {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
      query?: {
        /** 分页大小 */
        page_size?: number
        /** 分页Token */
        page_token?: string
      }
    },
    AssociatedStoreList
  >
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores` */
export interface AssociatedStores extends Verbs, Async<Verbs> {}

export interface AssociatedStoreList {
  /** 已发放总次数 */
  total_count?: number
  /** 门店列表 */
  store_list?: {
    /** 门店ID */
    store_id?: string
  }[]
  /** 下一页Token */
  next_page_token?: string
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': AssociatedStores
  }
}
