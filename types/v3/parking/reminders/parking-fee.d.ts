import type { Async, Call } from '../../../endpoint.js'
import type { QueryParkingFee } from '../../../models/parking.js'

interface Verbs {
  /**
   * 查询停车费用
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557825
   */
  post: Call<{ json: QueryParkingFee }, ReminderParkingFee>
}

/** `v3/parking/reminders/parking-fee` */
export interface ParkingFee extends Verbs, Async<Verbs> {}

export interface ReminderParkingFee {
  /** 当前总费用，单位为分 @example 1500 */
  total_amount?: number
  /** 已停时长 @example 3600 */
  parking_timestamp?: number
  /** 停车状态 */
  parking_state?:
    | 'PARKING_STATE_UNKNOWN'
    | 'PARKING_STATE_ENTERED'
    | 'PARKING_STATE_EXIT_GATE'
    | 'PARKING_STATE_EXITED'
    | 'PARKING_STATE_UNEXPECTED_CLOSE'
  /** 支付状态 */
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID'
  /** 免费待出场时间 @example 600 */
  allowed_exit_timestamp?: number
  /** 下一次跳价价格，单位为分 @example 200 */
  next_raise_price?: number
  /** 下一次跳价时间 @example 1720082400 */
  next_raise_timestamp?: number
  /** 应付金额，单位为分 @example 1500 */
  payable_amount?: number
  /** 已付金额，单位为分 @example 0 */
  paid_amount?: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/parking/reminders/parking-fee': ParkingFee
  }
}
