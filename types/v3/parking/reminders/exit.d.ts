import type { Async, Call } from '../../../endpoint.js'
import type { ExitPlateColor, PayChannel } from '../../../models/parking.js'

interface Verbs {
  /**
   * 同步车辆离场通知
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557725
   */
  post: Call<{ json: SyncExit }, void>
}

/** `v3/parking/reminders/exit` */
export interface Exit extends Verbs, Async<Verbs> {}

export interface SyncExit {
  /** 商户停车单号 @maxLength 64 @example PARK202407041530001 */
  out_serial_number: string
  /** 车辆出场时间 @example 1720081800 */
  exit_timestamp: number
  /** 车牌号 @maxLength 16 @example 粤B12345 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: ExitPlateColor
  /** 微信停车场ID @maxLength 64 @example WXPARK001 */
  parking_id: string
  /** 支付状态 */
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID'
  /** 支付类型 */
  pay_type?: 'PAY_TYPE_UNKNOWN' | 'PAY_TYPE_WXPAY' | 'PAY_TYPE_OTHERS'
  /** 商户支付订单号 @maxLength 64 @example TRADE202407041530001 */
  out_trade_no?: string
  /** 总费用，单位为分 @example 1500 */
  total_amount?: number
  /** 已支付费用，单位为分 @example 1500 */
  paid_amount?: number
  /** 付款用户OpenID @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 支付渠道 */
  pay_channel?: PayChannel
  /** 支付时间 @example 1720081800 */
  pay_time?: number
  /** 消息支付防伪凭证 @maxLength 256 @example token1234567890 */
  token?: string
  /** 微信支付订单号 @maxLength 64 @example 4200001999202407041234567890 */
  wx_trade_no?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/parking/reminders/exit': Exit
  }
}
