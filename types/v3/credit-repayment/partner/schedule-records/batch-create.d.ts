import type { Async, Call } from '../../../../endpoint.js'
import type { ScheduleRecord } from '../../../../models/credit-repayment.js'

interface Verbs {
  /**
   * 预约还款
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779459
   */
  post: Call<
    { json: BatchCreateScheduleRecord },
    {
      /** 预约还款记录列表 */
      schedule_records?: ScheduleRecord[]
    }
  >
}

/** `v3/credit-repayment/partner/schedule-records/batch-create` */
export interface BatchCreate extends Verbs, Async<Verbs> {}

export interface BatchCreateScheduleRecord {
  /** 还款协议ID @example 20251105000000123456789 */
  contract_id: string
  /** 商户AppID @example wxd678efh567hg6787 */
  appid: string
  /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid: string
  /** 预约还款项列表 */
  schedule_items: ScheduleItem[]
}

/** 预约还款项列表 */
export interface ScheduleItem {
  /** 商户侧预约还款单号 @example 1234567abcde */
  out_record_id: string
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 子商户AppID @example wxcbda96de0b165489 */
  sub_appid?: string
  /** 应还款金额 @example 10000 */
  repayment_amount: string
  /** 最低还款金额 @example 2000 */
  min_repayment_amount?: string
  /** 还款日期 @example 2025-11-18 */
  repayment_date: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/credit-repayment/partner/schedule-records/batch-create': BatchCreate
  }
}
