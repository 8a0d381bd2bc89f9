import type { Async, Call, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /**
   * 签到签退
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461368
   */
  post: Call<{ json: PunchAttendance }, void>
}

/** `v3/taxi-invoice/attendance/punch` */
export interface Punch extends Verbs, Async<Verbs> {}

export interface PunchAttendance {
  /** 车牌号 @example 粤B12345 */
  plate_number: string
  /** 营运资格证号 @example 6298416 */
  driver_license: string
  /** 事件发生时间 @example 2019-12-01T12:00:00.000+08:00 */
  event_time: Rfc3339
  /** 事件类型 @example SIGN_IN */
  event_type: string
  /** 行政区划ID @example 510100 */
  region_id: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/taxi-invoice/attendance/punch': Punch
  }
}
