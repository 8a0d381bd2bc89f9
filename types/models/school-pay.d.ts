import type { Rfc3339 } from '../endpoint.js'
import type { DeviceInfo } from './order.js'

/** 查询结果列表 */
export interface SchoolPayContract {
  /** 签约协议号 @example 2045011120563805041758214605 */
  contract_id: string
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 商户appid @example wx8888888888888888 */
  appid: string
  /** 商户appid下的用户标识 @example oUpF8uMuAJOM2pxb1Q */
  openid: string
  /** 签约模板号 @example 101164396123311331 */
  plan_id: string
  /** 签约状态 @example ADD */
  contract_status: 'ADD' | 'DELETE'
  /** 签约时间 @example 2017-08-26T09:43:39+08:00 */
  create_time: Rfc3339
  /** 外部签约号 @example 20190806125346 */
  out_contract_code: string
}

export interface SchoolPayTransaction {
  /** 商户号 @maxLength 32 @example 1230000109 */
  mchid: string
  /** 商户appid @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 子商户appid @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 商户订单号 @maxLength 64 @example 201407033233368018 */
  out_trade_no: string
  /** 微信支付订单号 @maxLength 32 @example 25012014070332333018 */
  transaction_id?: string
  /** 交易类型 @maxLength 16 @example AUTH */
  trade_type?: string
  /** 交易状态 @example SUCCESS */
  trade_state: string
  /** 交易状态描述 @example 支付成功 */
  trade_state_desc?: string
  /** 付款银行 @example ICBC_DEBIT */
  bank_type?: string
  /** 商户数据 @example 自定义数据 */
  attach?: string
  /** 支付完成时间 @example 2020-03-26T10:43:39+08:00 */
  success_time?: Rfc3339
  /** 支付者 */
  payer: ParkingPayer
  /** 订单金额 */
  amount: TransactionIndustryFailedAmount
  /** 设备信息 */
  device_info: DeviceInfo
  /** 优惠详情 */
  promotion_detail?: SchoolPayTransactionPromotionDetail[]
}

/** 支付者 */
export interface ParkingPayer {
  /** 商户appid下的用户标识 @example oUpF8uMuAJOM2pxb1Q */
  openid: string
  /** 子商户appid下的用户标识 @example oUpF8uMuAJOM2pxb1Q */
  sub_openid?: string
}

/** 订单金额信息 */
export interface TransactionIndustryFailedAmount {
  /** 订单金额，单位为分 @example 888 */
  total: number
  /** 用户支付金额，单位为分 @example 888 */
  payer_total?: number
  /** 折扣，单位为分 @example 100 */
  discount_total?: number
  /** 货币类型 @example CNY */
  currency: string
}

/** 优惠详情 */
export interface SchoolPayTransactionPromotionDetail {
  /** 券ID @example 109519 */
  coupon_id: string
  /** 优惠名称 @example 单品惠-6 */
  name?: string
  /** 优惠范围 @example GLOBALSINGLE */
  scope?: 'GLOBAL' | 'SINGLE'
  /** 优惠类型 @example DISCOUNTCOUPON */
  type?: 'CASH' | 'NOCASH'
  /** 优惠券面额，单位为分 @example 5 */
  amount?: number
  /** 活动ID @example 931386 */
  stock_id: string
  /** 微信出资，单位为分 @example 100 */
  wechatpay_contribute?: number
  /** 商户出资，单位为分 @example 100 */
  merchant_contribute?: number
  /** 其他出资，单位为分 @example 100 */
  other_contribute?: number
}

export interface DebtState {
  /** 商户appid @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 商户appid下的用户标识 @maxLength 128 @example oUpF8uMuAJOM2pxb1Q */
  openid: string
  /** 用户状态 @example FORBIDDEN */
  state: 'NORMAL' | 'FORBIDDEN'
  /** 当前用户欠款笔数 @example 2 */
  debt_count: number
  /** 用户欠款状态更新时间 @example 2017-08-26T09:43:39+08:00 */
  update_time: Rfc3339
}
