import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'
import type { Store } from '../../../../../models/marketing-goods-subsidy-activity.js'

interface Verbs {
  /**
   * 添加小店活动门店
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384359
   */
  post: Call<
    {
      /** 品牌ID @example 1001 */
      brand_id: string
      json: AddStore
    },
    AddedStore
  >
  /**
   * 查询小店活动门店列表
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384355
   */
  get: Call<
    {
      /** 品牌ID @example 1001 */
      brand_id: string
      query: {
        /** 分页页码 @example 0 */
        offset: string | number
        /** 分页大小 @example 10 */
        limit: string | number
      }
    },
    StoreList
  >
  /**
   * 删除小店活动门店
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384363
   */
  delete: Call<
    {
      /** 品牌ID @example 1001 */
      brand_id: string
      json: DeleteStore
    },
    DeletedStore
  >
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` */
export interface Stores extends Verbs, Async<Verbs> {
  /** 品牌小店营销：查询小店活动门店详情 */
  _store_code_: import('./stores/_store_code_.js').StoreCode
}

export interface AddStore {
  /** 请求业务单据 @example 1002600620019090123143254436 */
  out_request_no: string
  /** 添加时间 @example 2015-05-20T13:29:35+08:00 */
  add_time: Rfc3339
  /** 待新增的小店活动门店列表 */
  stores: Store[]
}

export interface AddedStore {
  /** 添加时间 @example 2015-05-20T13:29:35+08:00 */
  add_time?: Rfc3339
  /** 添加失败的小店活动门店列表 */
  failed_stores?: Store[]
}

export interface StoreList {
  /** 小店活动门店总数 @example 1000 */
  total_count?: number
  /** 小店活动门店集合 */
  data?: Store[]
  /** 分页页码 @example 0 */
  offset?: number
  /** 分页大小 @example 10 */
  limit?: number
}

export interface DeleteStore {
  /** 请求业务单据 @example 1002600620019090123143254436 */
  out_request_no: string
  /** 删除时间 @example 2015-05-20T13:29:35+08:00 */
  delete_time: Rfc3339
  /** 待删除的小店活动门店列表 */
  stores: Store[]
}

export interface DeletedStore {
  /** 删除时间 @example 2015-05-20T13:29:35+08:00 */
  delete_time?: Rfc3339
  /** 删除失败的小店活动门店列表 */
  failed_stores?: Store[]
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': Stores
  }
}
