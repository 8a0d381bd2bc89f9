import type { Rfc3339 } from '../endpoint.js'
import type { SchoolPayAmount, TransactionPayer } from './order.js'

export interface Contract {
  /** 发起签约的appid @example wxcbda96de0b165486 */
  appid: string
  /** 服务商商户号 @example 10000098 */
  sp_mchid: string
  /** 用户在发起签约APP的标识 @example onqOjjmM1tad-3ROpncN-yUfa6ua */
  sp_openid: string
  /** 子商户appid @example wxcbda96de0b165489 */
  sub_appid?: string
  /** 特约商户号 @example 1900000109 */
  sub_mchid?: string
  /** ETC扣费授权协议号 @example aAfixCs13LsdKPpfZfDkk2189ssXjfx */
  contract_id: string
  /** ETC绑定状态 @example DELETED */
  bind_state: string
  /** 绑定的车牌号 @example 浙ASB945 */
  plate_number: string
  /** 用户在发起签约子APP的标识 @example onqOjjmM1tbd-3Rxise1-yUfa6ua */
  sub_openid?: string
}

export interface VehicleTransaction {
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 特约商户号 @example 1900000109 */
  sub_mchid?: string
  /** 商户appid @example wxd678efh567hg6787 */
  appid: string
  /** 特约商户appid @example wxd678efh567hg6999 */
  sub_appid?: string
  /** 商户订单号 @example 121775250124070332 */
  out_trade_no: string
  /** 微信支付订单号 @example 25012014070332333018 */
  transaction_id: string
  /** 商户数据 @example 自定义数据 */
  attach?: string
  /** 交易类型 @example PAP */
  trade_type: string
  /** 付款银行 @example CMC */
  bank_type?: string
  /** 支付完成时间 @example 2017-08-26T10:43:39+08:00 */
  success_time?: Rfc3339
  /** 交易状态 @example SUCCESS */
  trade_state: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND'
  /** 交易状态描述 @example 请重新下单支付 */
  trade_state_desc?: string
  /** 支付者 */
  payer?: TransactionPayer
  /** 订单金额 */
  amount: SchoolPayAmount
  /** 设备信息 */
  device_info?: HighwayDeviceInfo
  /** 优惠详情 */
  promotion_detail?: HighwayPromotionDetail[]
}

/** 设备信息 */
export interface HighwayDeviceInfo {
  /** 商户端设备号 @example POS1:1 */
  device_id?: string
  /** 商户端设备IP @example 123.12.12.123 */
  device_ip?: string
}

/** 优惠详情 */
export interface HighwayPromotionDetail {
  /** 券ID @example 109519 */
  promotion_id: string
  /** 优惠名称 @example 单品惠-6 */
  name?: string
  /** 优惠范围 @example SINGLE */
  scope?: 'GLOBAL' | 'SINGLE'
  /** 优惠类型 @example DISCOUNT */
  type?: 'CASH' | 'NOCASH'
  /** 活动ID @example 931386 */
  activity_id?: string
  /** 优惠券面额，单位为分 @example 5 */
  amount: number
  /** 微信出资，单位为分 @example 5 */
  wxpay_contribute?: number
  /** 商户出资，单位为分 @example 5 */
  merchant_contribute?: number
  /** 其他出资，单位为分 @example 5 */
  other_contribute?: number
}

/** 停车场景信息 */
export interface ParkingInfo {
  /** 停车入场id @example 5K8264ILTKCH16CQ250 */
  parking_id: string
  /** 车牌号 @example 粤B888888 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: PlateColor
  /** 入场时间 @example 2017-08-26T10:43:39+08:00 */
  start_time: Rfc3339
  /** 出场时间 @example 2017-08-26T10:43:39+08:00 */
  end_time: Rfc3339
  /** 停车场名称 @example 欢乐海岸停车场 */
  parking_name: string
  /** 计费时长 @example 3600 */
  charging_duration: number
  /** 停车场设备id @example 12313 */
  device_id: string
}

/** 车牌颜色 */
export type PlateColor = 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'
