import type { Async, Call } from '../../endpoint.js'
import type { StoreContent, StoreDetail, StoreState } from '../../models/brand-store.js'

interface Verbs {
  /**
   * 创建品牌门店
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015782988
   */
  post: Call<
    {
      json: StoreContent
    },
    StoreDetail
  >
  /**
   * 查询品牌门店列表
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4016756646
   */
  get: Call<
    {
      query?: ListBrandStores
    },
    BrandStoreList
  >
}

/** `brand/store/brandstores` */
export interface Brandstores extends Verbs, Async<Verbs> {
  /** 品牌门店：查询品牌门店、修改品牌门店、删除品牌门店 */
  _store_id_: import('./brandstores/_store_id_.js').StoreId
}

export interface ListBrandStores {
  /** 门店状态 */
  store_state?: StoreState
  /** 分页起始位置 @example 100 */
  offset?: string | number
  /** 分页条数 @example 50 */
  limit?: string | number
}

export interface BrandStoreList {
  /** 分页起始位置 */
  offset?: number
  /** 分页条数 */
  limit?: number
  /** 门店总数 */
  total_count?: number
  /** 品牌门店列表 */
  data?: StoreDetail[]
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'brand/store/brandstores': Brandstores
  }
}
