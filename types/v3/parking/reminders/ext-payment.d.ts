import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 同步非临停扩展支付
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4020338487
   */
  post: Call<{ json: SyncExtPayment }, void>
}

/** `v3/parking/reminders/ext-payment` */
export interface ExtPayment extends Verbs, Async<Verbs> {}

export interface SyncExtPayment {
  /** 商户支付订单号 @maxLength 64 @example TRADE202407041530001 */
  out_trade_no: string
  /** 费用明细列表 @minItems 1 */
  fee_items: FeeItem[]
  /** 支付时间（秒级时间戳） @example 1719128975 */
  pay_time: number
  /** 微信停车场ID @maxLength 64 @example 21232735744117624001123604298240 */
  wx_parking_lot_id?: string
  /** 微信支付订单号 @maxLength 64 @example 4200001999202407041234567890 */
  wx_trade_no?: string
}

/** 费用明细列表 */
export interface FeeItem {
  /** 费用类型 */
  fee_type:
    | 'EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN'
    | 'EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY'
    | 'EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY'
    | 'EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER'
  /** 金额（单位为分），单位为分 @example 5000 */
  amount: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/parking/reminders/ext-payment': ExtPayment
  }
}
