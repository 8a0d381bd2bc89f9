import type { Async, Call, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /**
   * 按区域查询品牌加价购活动
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  get: Call<{ query: ListActivities }, ActivityList>
}

/** `v3/marketing/goods-subsidy-activity/activities` */
export interface Activities extends Verbs, Async<Verbs> {}

export interface ListActivities {
  /** 活动所属城市的ID */
  city_id: string
  /** 分页页码 */
  offset: string | number
  /** 最大返回的活动数 */
  limit: string | number
}

export interface ActivityList {
  /** 小店活动门店总数 @example 1000 */
  total_count?: number
  /** 小店活动门店集合 */
  data?: Activity[]
  /** 分页页码 @example 0 */
  offset: number
  /** 分页大小 @example 10 */
  limit: number
}

/** 小店活动门店集合 */
export interface Activity {
  /** 活动ID */
  activity_id?: string
  /** 品牌ID */
  brand_id?: string
  /** 活动创建方商户号 */
  creator_merchant_id?: string
  /** 活动信息 */
  activity_info?: ActivityInfo
  /** 活动商品信息 */
  goods_information?: GoodsInformation
  /** 活动规则 */
  rule_information?: RuleInformation
}

/** 活动信息 */
export interface ActivityInfo {
  /** 活动名称 */
  activity_name?: string
  /** 活动报名开始时间 */
  apply_start_time?: Rfc3339
  /** 活动报名结束时间 */
  apply_end_time?: Rfc3339
  /** 活动开始时间 */
  activity_start_time?: Rfc3339
  /** 活动结束时间 */
  activity_end_time?: Rfc3339
  /** 活动描述 */
  activity_description?: string
}

/** 活动商品信息 */
export interface GoodsInformation {
  /** 商品ID */
  goods_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 商品图片URL */
  goods_picture_url?: string
}

/** 活动规则 */
export interface RuleInformation {
  /** 门店补贴金额 */
  store_subsidy?: number
  /** 服务商补贴金额 */
  service_provider_subsidy?: number
  /** 活动门店补贴商品数上限 */
  store_subsidy_quota?: number
  /** 单用户享受加价购优惠次数上限 */
  user_subsidy_quota?: number
  /** 活动区域列表 */
  areas?: Area[]
}

/** 活动区域列表 */
export interface Area {
  /** 省名称 */
  province?: string
  /** 市名称 */
  city?: string
  /** 区名称 */
  district?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/goods-subsidy-activity/activities': Activities
  }
}
