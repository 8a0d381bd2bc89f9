import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 查询停车场信息
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4023070758
   */
  get: Call<
    {
      query?: {
        /** 商户停车场ID @maxLength 64 @example lot_sz_tencent_001 */
        out_parking_lot_id?: string
        /** 微信停车场ID @maxLength 64 @example 21232735744117624001123604298240 */
        wx_parking_lot_id?: string
      }
    },
    ReminderParkingLot
  >
}

/** `v3/parking/reminders/parking-lot` */
export interface ParkingLot extends Verbs, Async<Verbs> {}

export interface ReminderParkingLot {
  /** 微信停车场ID @maxLength 64 @example 21232735744117624001123604298240 */
  wx_parking_lot_id?: string
  /** 商户停车场ID @maxLength 64 @example lot_sz_tencent_001 */
  out_parking_lot_id?: string
  /** 停车场名称 @maxLength 128 @example 腾讯大厦停车场 */
  parking_lot_name?: string
  /** 停车场地址 @maxLength 256 @example 广东省深圳市南山区科技中一道10000号 */
  parking_lot_address?: string
  /** 支付小程序appid @maxLength 32 @example wx1234567890abcdef */
  payment_mini_prog_appid?: string
  /** 支付小程序path @maxLength 256 @example /pages/pay/index */
  payment_mini_prog_path?: string
  /** 停车订单小程序appid @maxLength 32 @example wx1234567890abcdef */
  parking_order_mini_prog_appid?: string
  /** 停车订单小程序path @maxLength 256 @example /pages/order/index */
  parking_order_mini_prog_path?: string
  /** 停车场启用状态 */
  enabled_state?:
    | 'ENABLED_STATE_UNKNOWN'
    | 'ENABLED_STATE_NOT_ENABLED'
    | 'ENABLED_STATE_ENABLED'
    | 'ENABLED_STATE_OFFLINE'
  /** 原因 @maxLength 256 @example 进场时延过高 */
  reason?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/parking/reminders/parking-lot': ParkingLot
  }
}
