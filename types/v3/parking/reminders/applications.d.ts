import type { Async, Call } from '../../../endpoint.js'
import type { Application } from '../../../models/parking.js'

interface Verbs {
  /**
   * 查询停车场进件申请单列表
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557811
   */
  get: Call<{ query: ListReminderApplications }, ReminderApplicationList>
}

/** `v3/parking/reminders/applications` */
export interface Applications extends Verbs, Async<Verbs> {}

export interface ListReminderApplications {
  /** 商户停车场ID @example lot_sz_tencent_001 */
  out_parking_lot_id: string
  /** 偏移量 @example 0 */
  offset?: string | number
  /** 条数 @example 10 */
  limit?: string | number
}

export interface ReminderApplicationList {
  /** 申请单列表 */
  application_list?: Application[]
  /** 微信停车场ID @maxLength 64 @example 21232735744117624001123604298240 */
  wx_parking_lot_id?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/parking/reminders/applications': Applications
  }
}
