import type { Async, Call } from '../../../../../../../../endpoint.js'

interface Verbs {
  /**
   * 查询批次关联门店列表
   * @remarks 服务商
   */
  get: Call<
    {
      /** 商品券ID @example 1000000013 */ product_coupon_id: string
      /** 批次ID @example 1000000013001 */ stock_id: string
      query: ListAssociatedStores
    },
    AssociatedStoreList
  >
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores` */
export interface AssociatedStores extends Verbs, Async<Verbs> {}

export interface ListAssociatedStores {
  /** 分页大小 @example 20 */
  page_size?: number
  /** 分页Token @example MTIzMjUK */
  page_token?: string
  /** 品牌ID @example 120344 */
  brand_id: string
}

export interface AssociatedStoreList {
  /** 总个数 @example 100 */
  total_count: number
  /** 下一页Token @example MTIzNDUK */
  next_page_token?: string
  /** 门店列表 */
  store_list?: {
    /** 门店ID @example 100000001 */
    store_id: string
  }[]
}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': AssociatedStores
  }
}
