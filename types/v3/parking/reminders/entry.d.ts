import type { Async, Call } from '../../../endpoint.js'
import type { ExitPlateColor, PlateType, VehicleType } from '../../../models/parking.js'

interface Verbs {
  /**
   * 同步车辆入场通知
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557757
   */
  post: Call<
    { json: SyncEntry },
    {
      /** 微信停车单号 @maxLength 64 @example WX202604230001 */
      serial_number?: string
    }
  >
}

/** `v3/parking/reminders/entry` */
export interface Entry extends Verbs, Async<Verbs> {}

export interface SyncEntry {
  /** 商户停车单号 @maxLength 64 @example PARK202407041530001 */
  out_serial_number: string
  /** 微信停车场ID @maxLength 64 @example WXPARK001 */
  parking_id: string
  /** 车牌号 @maxLength 16 @example 粤B12345 */
  plate_number: string
  /** 车辆入场时间 @example 1720078200 */
  enter_timestamp: number
  /** 车牌颜色 */
  plate_color: ExitPlateColor
  /** 车辆性质 */
  car_type: PlateType
  /** 车辆类型 */
  vehicle_type: VehicleType
  /** 停车场入口编号 @maxLength 128 @example A01 */
  entrance_number?: string
  /** 停车场入口名称 @maxLength 64 @example 南门入口 */
  entrance_name?: string
  /** 优惠信息模板ID @maxItems 3 */
  discount_template_id?: number[]
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/parking/reminders/entry': Entry
  }
}
