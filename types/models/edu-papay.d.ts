import type { Rfc3339 } from '../endpoint.js'
import type { DeviceInfo, SchoolPayAmount, SchoolPayPayer } from './order.js'

/** 结果集 */
export interface EduPapayContract {
  /** 服务商商户号 @example 1230000109 */
  sp_mchid: string
  /** 服务商APPID @example wx8888888888888888 */
  appid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 子商户APPID @example wx8888888888888888 */
  sub_appid?: string
  /** 服务商APPID下的用户标识 @example oUpF8uMuAJOM2pxb1Q */
  openid?: string
  /** 子商户APPID下的用户标识 @example oUpF8uMuAJOM2pxb1Q */
  sub_openid?: string
  /** 签约模板号 @example 101164396123311331 */
  plan_id?: string
  /** 签约信息 */
  contract_information?: ContractInformation
}

/** 签约信息 */
export interface ContractInformation {
  /** 签约协议号 @example wx998877665544wx */
  contract_id?: string
  /** 签约状态 @example ADD */
  contract_status?: 'ADD' | 'DELETE'
  /** 签约时间 @example 2020-03-26T10:43:39+08:00 */
  create_time?: Rfc3339
}

export interface QueryContract {
  /** 服务商APPID @example wx8888888888888888 */
  appid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 子商户APPID @example wx8888888888888888 */
  sub_appid?: string
}

export interface EduPapayTransaction {
  /** 服务商商户号 @example 1230000109 */
  sp_mchid: string
  /** 服务商APPID @example wx8888888888888888 */
  appid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 子商户APPID @example wx8888888888888888 */
  sub_appid?: string
  /** 商户订单号 @example 201407033233368018 */
  out_trade_no: string
  /** 微信支付订单号 @example 25012014070332333018 */
  transaction_id?: string
  /** 商户数据 @example 自定义数据 */
  attach?: string
  /** 付款银行 @example CMC */
  bank_type?: string
  /** 支付完成时间 @example 2020-03-26T10:43:39+08:00 */
  success_time?: Rfc3339
  /** 交易状态 @example SUCCESS */
  trade_state: string
  /** 交易状态描述 @example 支付成功 */
  trade_state_description?: string
  /** 支付者 */
  payer?: SchoolPayPayer
  /** 订单金额 */
  amount: SchoolPayAmount
  /** 设备信息 */
  device_information: DeviceInfo
  /** 优惠详情 */
  promotion_detail?: SchoolPayPromotionDetail[]
}

/** 优惠详情 */
export interface SchoolPayPromotionDetail {
  /** 券ID @example 109519 */
  coupon_id?: string
  /** 优惠名称 @example 单品惠-6 */
  name?: string
  /** 优惠范围 @example GLOBALSINGLE */
  scope?: 'GLOBAL' | 'SINGLE'
  /** 优惠类型 @example DISCOUNTCOUPON */
  type?: 'CASH' | 'NOCASH'
  /** 优惠券面额，单位为分 @example 5 */
  amount?: number
  /** 活动ID @example 931386 */
  stock_id?: string
  /** 微信出资，单位为分 @example 100 */
  wechatpay_contribute?: number
  /** 商户出资，单位为分 @example 100 */
  merchant_contribute?: number
  /** 其他出资，单位为分 @example 100 */
  other_contribute?: number
}
