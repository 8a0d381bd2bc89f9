import type { Async, Call } from '../../../../endpoint.js'
import type { Application } from '../../../../models/parking.js'

interface Verbs {
  /**
   * 查询停车场进件申请单
   * @remarks 服务商
   */
  get: Call<
    {
      query: {
        /** 停车场进件审核单号 @maxLength 64 @example PLA202604230001 */
        parking_lot_audit_no: string
        /** 商户停车场ID @maxLength 64 @example lot_sz_tencent_001 */
        out_parking_lot_id: string
      }
    },
    ReminderApplication
  >
}

/** `v3/parking/reminders/application/query` */
export interface Query extends Verbs, Async<Verbs> {}

export interface ReminderApplication {
  /** 申请单 */
  application?: Application
  /** 微信停车场ID @maxLength 64 @example 21232735744117624001123604298240 */
  wx_parking_lot_id?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/parking/reminders/application/query': Query
  }
}
