import type { Rfc3339 } from '../endpoint.js'

/** 周周惠活动详情 */
export interface WeeklyDiscountActivity {
  /** 活动ID @example 111111 */
  activity_id?: string
  /** 活动名称 @example xxx周周惠活动 */
  activity_name: string
  /** 活动投放场景 @example SCAN_CODE_TO_ORDER */
  activity_scene: string
  /** 活动投放区域编码 */
  activity_area_code: string[]
  /** 活动指定付款方式 @example CCB_DEBIT */
  activity_limit_pay?: string
  /** 活动优惠门槛，单位为分 @example 100 */
  activity_transaction_minimum_amount: number
  /** 活动优惠金额，单位为分 @example 10 */
  activity_coupon_amount: number
  /** 活动可使用周期 */
  activity_available_week: string[]
  /** 活动预算，单位为分 @example 100000 */
  activity_max_amount: number
  /** 活动单天预算，单位为分 @example 100000 */
  activity_max_amount_per_day?: number
  /** 活动开始时间 @example 2018-06-08T10:34:56+08:00 */
  activity_available_begin_time: Rfc3339
  /** 活动结束时间 @example 2018-08-08T10:34:56+08:00 */
  activity_available_end_time: Rfc3339
  /** 活动状态 @example APPLYING */
  activity_state: string
  /** 活动备注 @example 周周惠，每周日，周一独享 */
  activity_remark?: string
  /** 活动logo @example https://xxx.xxx.xxx.jpg */
  activity_logo: string
}
