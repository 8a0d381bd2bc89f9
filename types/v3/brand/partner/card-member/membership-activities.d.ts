import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type {
  ActivityState,
  MembershipActivity,
  MembershipActivityProductCouponStock,
} from '../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 创建品牌会员发券活动
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016464918
   */
  post: Call<{ json: CreateMembershipActivity }, MembershipActivity>
  /**
   * 查询品牌会员发券活动列表
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016588039
   */
  get: Call<{ query: ListMembershipActivities }, MembershipActivityList>
}

/** `v3/brand/partner/card-member/membership-activities` */
export interface MembershipActivities extends Verbs, Async<Verbs> {
  /** 商家名片会员：查询品牌会员发券活动、修改品牌会员发券活动信息 */
  _activity_id_: import('./membership-activities/_activity_id_.js').ActivityId
}

export interface CreateMembershipActivity {
  /** 商户请求单号 @example 100002322019090134234sfdf */
  out_request_no: string
  /** 品牌ID @maxLength 32 @example 1004 */
  brand_id: string
  /** 会员卡ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
  /** 活动渠道 */
  activity_channel: 'MECHANT_APP_COMPONENT'
  /** 活动主标题 @example 入会享券 */
  title: string
  /** 活动主标题 @example 5张满减券 */
  sub_title: string
  /** 活动开始时间 @example 2020-01-20T13:29:35.120+08:00 */
  begin_time: Rfc3339
  /** 活动结束时间 @example 2020-01-29T13:29:35.120+08:00 */
  end_time: Rfc3339
  /** 活动总库存，单位为分 @example 1000 */
  apply_total: number
  /** 商品券批次列表 */
  product_coupon_stock_list: MembershipActivityProductCouponStock[]
}

export interface ListMembershipActivities {
  /** 品牌id @maxLength 32 @example 1004 */
  brand_id: string
  /** 会员卡模板ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id?: string
  /** 活动状态 */
  activity_state?: ActivityState
  /** 请求资源起始位置 @example 10 */
  offset: string | number
  /** 最大资源条数 @example 5 */
  limit: string | number
}

export interface MembershipActivityList {
  /** 活动列表 */
  data?: MembershipActivity[]
  /** 请求资源起始位置 @example 10 */
  offset: number
  /** 最大资源条数 @example 5 */
  limit: number
  /** 资源总条数 @example 1234 */
  total_count: number
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/membership-activities': MembershipActivities
  }
}
