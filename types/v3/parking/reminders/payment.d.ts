import type { Async, Call } from '../../../endpoint.js'
import type { PayChannel } from '../../../models/parking.js'

interface Verbs {
  /**
   * 同步支付结果通知
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557765
   */
  post: Call<{ json: SyncPayment }, void>
}

/** `v3/parking/reminders/payment` */
export interface Payment extends Verbs, Async<Verbs> {}

export interface SyncPayment {
  /** 商户停车单号 @maxLength 64 @example PARK202407041530001 */
  out_serial_number: string
  /** 车牌号 @maxLength 16 @example 粤B12345 */
  plate_number: string
  /** 微信停车场ID @maxLength 64 @example WXPARK001 */
  parking_id: string
  /** 停车状态 */
  parking_state: 'PARKING_STATUS_UNKNOWN' | 'PARKING_STATUS_PARKING' | 'PARKING_STATUS_NOT_PARKING'
  /** 支付类型 */
  pay_type: 'PAY_TYPE_UNKNOWN' | 'PAY_TYPE_WXPAY' | 'PAY_TYPE_OTHERS'
  /** 付款用户OpenID @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 特约商户号 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 总费用，单位为分 @example 1500 */
  total_amount: number
  /** 已支付费用，单位为分 @example 1500 */
  paid_amount: number
  /** 商户支付订单号 @maxLength 64 @example TRADE202407041530001 */
  out_trade_no?: string
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
    'v3/parking/reminders/payment': Payment
  }
}
