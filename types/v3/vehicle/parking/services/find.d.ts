import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type { PlateColor } from '../../../../models/vehicle.js'

interface Verbs {
  /**
   * 查询车牌服务开通信息
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534043
   */
  get: Call<{ query: QueryService }, Service>
}

/** `v3/vehicle/parking/services/find` */
export interface Find extends Verbs, Async<Verbs> {}

export interface QueryService {
  /** 应用ID @example wxcbda96de0b165486 */
  appid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 车牌号 @example 粤B888888 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: PlateColor
  /** 用户标识 @example oUpF8uMuAJOM2pxb1Q */
  openid: string
}

export interface Service {
  /** 车牌号 @example 粤B888888 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: PlateColor
  /** 车牌服务开通时间 @example 2017-08-26T10:43:39+08:00 */
  service_open_time?: Rfc3339
  /** 用户标识 @example oUpF8uMuAJOM2pxb1Q */
  openid: string
  /** 车牌服务开通状态 */
  service_state: 'NORMAL' | 'PAUSE' | 'OUT_SERVICE'
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/vehicle/parking/services/find': Find
  }
}
