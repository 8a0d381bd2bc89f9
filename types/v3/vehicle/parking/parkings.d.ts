import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { PlateColor } from '../../../models/vehicle.js'

interface Verbs {
  /**
   * 创建停车入场
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533937
   */
  post: Call<{ json: CreateParking }, CreatedParking>
}

/** `v3/vehicle/parking/parkings` */
export interface Parkings extends Verbs, Async<Verbs> {}

export interface CreateParking {
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 商户入场id @example 1231243 */
  out_parking_no: string
  /** 车牌号 @example 粤B888888 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: PlateColor
  /** 回调通知url @example https://yoursite.com/wxpay.html */
  notify_url: string
  /** 入场时间 @example 2017-08-26T10:43:39+08:00 */
  start_time: Rfc3339
  /** 停车场名称 @example 欢乐海岸停车场 */
  parking_name: string
  /** 免费时长 @example 3600 */
  free_duration: number
}

export interface CreatedParking {
  /** 停车入场id @example 5K8264ILTKCH16CQ250 */
  id: string
  /** 商户入场id @example 212434321 */
  out_parking_no: string
  /** 车牌号 @example 粤B888888 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: PlateColor
  /** 入场时间 @example 2017-08-26T10:43:39+08:00 */
  start_time: Rfc3339
  /** 停车场名称 @example 欢乐海岸停车场 */
  parking_name: string
  /** 免费时长 @example 3600 */
  free_duration: number
  /** 停车入场状态 */
  state: 'NORMAL' | 'BLOCKED'
  /** 不可用状态描述 */
  block_reason?: 'PAUSE' | 'OVERDUE' | 'OUT_SERVICE' | 'EVALUATION_FAILED'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/vehicle/parking/parkings': Parkings
  }
}
