import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { TransactionTradeState } from '../../../models/qrcode.js'
import type { ParkingPayer } from '../../../models/school-pay.js'
import type { ParkingInfo } from '../../../models/vehicle.js'

interface Verbs {
  /**
   * 扣费受理
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534352
   */
  post: Call<{ json: AcceptParking }, AcceptedParking>
}

/** `v3/vehicle/transactions/parking` */
export interface Parking extends Verbs, Async<Verbs> {}

export interface AcceptParking {
  /** 应用ID @example wxcbda96de0b165486 */
  appid: string
  /** 子商户应用ID @example wxcbda96de0b165486 */
  sub_appid?: string
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 服务描述 @example 停车场扣费 */
  description: string
  /** 附加数据 @example 深圳分店 */
  attach?: string
  /** 商户订单号 @example 20150806125346 */
  out_trade_no: string
  /** 交易场景 @example PARKING */
  trade_scene: string
  /** 订单优惠标记 @example WXG */
  goods_tag?: string
  /** 回调通知url @example https://yoursite.com/wxpay.html */
  notify_url: string
  /** 分账标识 */
  profit_sharing?: 'Y' | 'N'
  /** 订单金额 */
  amount: ParkingAmount
  /** 停车场景信息 */
  parking_info?: ParkingInfo
}

export interface AcceptedParking {
  /** 应用ID @example wxcbda96de0b165486 */
  appid: string
  /** 子商户应用ID @example wxcbda96de0b165489 */
  sub_appid?: string
  /** 商户号 @example 1230000109 */
  sp_mchid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 服务描述 @example 停车场扣费 */
  description: string
  /** 订单创建时间 @example 2017-08-26T10:43:39+08:00 */
  create_time: Rfc3339
  /** 商户订单号 @example 20150806125346 */
  out_trade_no: string
  /** 微信支付订单号 @example 1009660380201506130728806387 */
  transaction_id?: string
  /** 交易状态 */
  trade_state: TransactionTradeState
  /** 交易状态描述 @example 支付失败，请重新下单支付 */
  trade_state_description?: string
  /** 支付完成时间 @example 2017-08-26T10:43:39+08:00 */
  success_time?: Rfc3339
  /** 付款银行 @example CMC */
  bank_type?: string
  /** 用户是否已还款 */
  user_repaid?: 'Y' | 'N'
  /** 附加数据 @example 深圳分店 */
  attach?: string
  /** 交易场景 */
  trade_scene: 'PARKING'
  /** 停车场景信息 */
  parking_info?: ParkingInfo
  /** 支付者信息 */
  payer: ParkingPayer
  /** 订单金额信息 */
  amount: VehicleAmount
  /** 优惠信息 */
  promotion_detail?: PromotionDetail[]
}

/** 订单金额 */
export interface ParkingAmount {
  /** 订单金额，单位为分 @example 888 */
  total: number
  /** 货币类型 */
  currency?: 'CNY'
}

/** 订单金额信息 */
export interface VehicleAmount {
  /** 订单金额，单位为分 @example 888 */
  total: number
  /** 货币类型 */
  currency: 'CNY'
  /** 用户实际支付金额，单位为分 @example 100 */
  payer_total?: number
  /** 折扣，单位为分 @example 100 */
  discount_total?: number
}

/** 优惠信息 */
export interface PromotionDetail {
  /** 券ID @example 109519 */
  coupon_id: string
  /** 优惠名称 @example 单品惠-6 */
  name?: string
  /** 优惠范围 */
  scope?: 'SINGLE' | 'GLOBAL'
  /** 优惠类型 */
  type?: 'CASH' | 'NOCASH'
  /** 活动ID @example 931386 */
  stock_id?: string
  /** 优惠券面额，单位为分 @example 5 */
  amount: number
  /** 微信出资，单位为分 @example 1 */
  wechatpay_contribute?: number
  /** 商户出资，单位为分 @example 1 */
  merchant_contribute?: number
  /** 其他出资，单位为分 @example 1 */
  other_contribute?: number
  /** 优惠币种 */
  currency?: 'CNY'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/vehicle/transactions/parking': Parking
  }
}
