import type { Rfc3339 } from '../endpoint.js'

export interface QrcodeTransaction {
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务描述 */
  description: string
  /** 订单创建时间 */
  create_time: Rfc3339
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易状态 */
  trade_state: TransactionTradeState
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付完成时间 */
  success_time?: Rfc3339
  /** 付款银行 */
  bank_type?: string
  /** 用户还款状态 */
  user_repay_state?: 'NOT_REPAY' | 'REPAID' | 'ALL_REFUND'
  /** 还款微信支付订单号 */
  repay_transaction_id?: string
  /** 垫资还款时间 */
  repay_time?: Rfc3339
  /** 附加数据 */
  attach?: string
  /** 代扣签约ID */
  contract_id?: string
  /** 交易场景 */
  trade_scene: 'BUS' | 'METRO'
  /** 公交场景信息 */
  bus_info?: BusInfo
  /** 地铁场景信息 */
  metro_info?: MetroInfo
  /** 订单金额信息 */
  amount: QrcodeAmount
  /** 优惠详情 */
  promotion_detail?: QrcodePromotionDetail[]
}

/** 公交场景信息 */
export interface BusInfo {
  /** 用户乘车时间（上车） @example 2017-08-26T10:43:39+08:00 */
  start_time: Rfc3339
  /** 乘车路线 @example 1路公车 */
  line_name?: string
  /** 车牌号 @example 粤B888888 */
  plate_number?: string
}

/** 地铁场景信息 */
export interface MetroInfo {
  /** 用户乘车时间（上车） @example 2017-08-26T10:43:39+08:00 */
  start_time: Rfc3339
  /** 用户下车时间 @example 2017-08-26T10:43:39+08:00 */
  end_time?: Rfc3339
  /** 乘车起始站 @example 西单 */
  start_station?: string
  /** 乘车终点站 @example 天安门西 */
  end_station?: string
}

/** 订单金额信息 */
export interface QrcodeAmount {
  /** 订单总金额，单位为分 */
  total?: number
  /** 用户支付金额，单位为分 */
  payer_total?: number
  /** 优惠币种 */
  currency?: string
}

/** 优惠信息 */
export interface QrcodePromotionDetail {
  /** 券ID */
  coupon_id: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE'
  /** 优惠类型 */
  type?: 'CASH' | 'NOCASH'
  /** 活动ID */
  stock_id?: string
  /** 优惠券面额，单位为分 */
  amount: number
  /** 微信出资，单位为分 */
  wechatpay_contribute?: number
  /** 商户出资，单位为分 */
  merchant_contribute?: number
  /** 其他出资，单位为分 */
  other_contribute?: number
  /** 优惠币种 */
  currency?: string
}

/** 交易状态 */
export type TransactionTradeState = 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND'
