/** `VEHICLE.*` */
import type { PlateColor } from '../models/vehicle.js'

export interface VehicleEntranceStateChange {
  /** 调用接口提交的商户号 */
  sp_mchid: string
  /** 调用接口提交的子商户号 */
  sub_mchid: string
  /** 车主服务为商户分配的入场ID */
  parking_id: string
  /** 商户入场id */
  out_parking_no: string
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: PlateColor
  /** 入场时间 */
  start_time: string
  /** 所在停车位车场的名称 */
  parking_name: string
  /** 停车场的免费停车时长 */
  free_duration: number
  /** 本次入场车牌的服务状态 */
  parking_state: 'NORMAL' | 'BLOCKED'
  /** 不可用状态描述 */
  blocked_state_description?: string
  /** 状态变更时间 */
  state_update_time: string
}

export interface VehicleUserStateChange {
  /** 发起签约的AppID */
  appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 用户在发起签约App的标识 */
  sp_openid: string
  /** 用户在发起签约子App的标识 */
  sub_openid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** ETC扣费授权协议号 */
  contract_id: string
  /** etc绑定状态 */
  bind_state: string
  /** 绑定的车牌号 */
  plate_number: string
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 停车入场状态变更
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012284177
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012085798
     */
    'VEHICLE.ENTRANCE_STATE_CHANGE': VehicleEntranceStateChange
    /**
     * ETC授权签约状态变化
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012158358
     */
    'VEHICLE.USER_STATE_CHANGE': VehicleUserStateChange
  }
}
