import type { Rfc3339 } from '../endpoint.js'
import type { SchoolPayAmount, SchoolPayPayer } from './order.js'
import type { HighwayPromotionDetail } from './vehicle.js'

export interface EbikeContract {
  /** 服务商商户号 @example 10000098 */
  mchid: string
  /** 用户标识 @example onqOjjmM1tad-3ROpncN-yUfa6ua */
  openid: string
  /** 特约商户号 @example 1900000109 */
  sub_mchid?: string
  /** 充电授权扣费协议号 @example aAfixCs13LsdKPpfZfDkk2189ssXjfx */
  contract_id?: string
  /** 协议状态 @example DELETED */
  contract_state: string
}

export interface EbikeTransaction {
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 特约商户号 @example 1900000109 */
  sub_mchid?: string
  /** 服务商公众号ID @example wxd678efh567hg678 */
  appid: string
  /** 特约商户公众号ID @example wxd678efh567hg6999 */
  sub_appid?: string
  /** 商户订单号 @example 201407033233368018 */
  out_trade_no: string
  /** 微信订单号 @example 25012014070332333018 */
  transaction_id?: string
  /** 商户数据 @example 自定义数据 */
  attach?: string
  /** 交易类型 @example PAP */
  trade_type: string
  /** 银行类型 @example CMC */
  bank_type?: string
  /** 成功时间 @example 2017-08-26T10:43:39+08:00 */
  success_time?: Rfc3339
  /** 交易状态 @example SUCCESS */
  trade_state: string
  /** 交易状态描述 @example 请重新下单支付 */
  trade_state_des?: string
  /** 充电授权扣费协议号 @example 121775250124070332 */
  contract_id: string
  /** 支付者信息 */
  payer?: SchoolPayPayer
  /** 订单金额信息 */
  amount: SchoolPayAmount
  /** 设备信息 */
  device_info: TransactionDeviceInfo
  /** 优惠信息 */
  promotion_detail?: HighwayPromotionDetail[]
}

/** 设备信息 */
export interface TransactionDeviceInfo {
  /** 充电位设备号 @example 12343232 */
  device_id: string
  /** 商户端设备ip @example 123.12.12.123 */
  device_ip: string
}
