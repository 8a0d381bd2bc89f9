import type { Rfc3339 } from '../endpoint.js'
import type { ExchangeRate } from './overseas-order.js'
import type { RefundChannel } from './refund.js'

export interface ListRefunds {
  /** 微信支付订单号 @maxLength 32 @example 1217752501201407033233368018 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mchid?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 机构商户号 @maxLength 32 @example 1900000100 */
  sp_mchid?: string
  /** 记录起始位置 @example 0 */
  offset?: string | number
  /** 每页笔数 @example 10 */
  count?: string | number
}

export interface OverseasRefundRequestRefund {
  /** 商户号，直连模式必填 @maxLength 32 @example 1900000109 */
  mchid?: string
  /** APPID，直连模式必填 @maxLength 32 @example wx8888888888888888 */
  appid?: string
  /** 机构商户号，机构模式必填 @maxLength 32 @example 1900000100 */
  sp_mchid?: string
  /** 子商户号，机构模式必填 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 机构APPID，机构模式必填 @maxLength 32 @example wx8888888888888888 */
  sp_appid?: string
  /** 子商户APPID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 微信订单号 @maxLength 32 @example 1217752501201407033233368018 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 商户退款单号 @example 1217752501201407033233368018 */
  out_refund_no: string
  /** 退款原因 @example 商品已售完 */
  reason?: string
  /** 订单金额 */
  amount: OverseasRefundAmount
  /** 退款通知地址 @maxLength 256 @example https://www.weixin.qq.com/wxpay/pay.php */
  notify_url?: string
}

/** 订单金额 */
export interface OverseasRefundAmount {
  /** 退款金额，单位为币种的最小单位 @example 888 */
  refund: number
  /** 原订单金额，单位为币种的最小单位 @example 888 */
  total: number
  /** 退款币种 @example CNY */
  currency: string
}

export interface RequestedOverseasRefund {
  /** 微信支付退款订单号 @example 1217752501201407033233368018 */
  id: string
  /** 商户退款单号 @example 1217752501201407033233368018 */
  out_refund_no: string
  /** 退款创建时间 @example 2018-06-08T10:34:56+08:00 */
  create_time: Rfc3339
  /** 退款金额 */
  amount: RequestedRefundAmount
  /** 优惠退款详情 */
  detail?: RefundDetail
}

/** 退款金额 */
export interface RequestedRefundAmount {
  /** 退款金额，单位为币种的最小单位 @example 888 */
  refund: number
  /** 退款币种 @example CNY */
  currency: string
  /** 用户退款金额，单位为币种的最小单位 @example 888 */
  payer_refund: number
  /** 支付币种 @example CNY */
  payer_currency: string
  /** 汇率 */
  exchange_rate: ExchangeRate
}

/** 优惠退款详情 */
export interface RefundDetail {
  /** 券ID @example 109519 */
  promotion_id: string
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE'
  /** 优惠类型 */
  type?: 'COUPON' | 'DISCOUNT'
  /** 优惠券面额，单位为币种的最小单位 @example 5 */
  amount?: number
  /** 优惠券退款额，单位为币种的最小单位 @example 5 */
  refund_amount?: number
  /** 货币类型 @example CNY */
  currency: string
}

export interface RefundList {
  /** 微信支付交易订单号 @example 1217752501201407033233368018 */
  id: string
  /** 商户号 @example 1900000109 */
  mchid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 机构商户号 @example 1900000100 */
  sp_mchid: string
  /** 商户原交易订单号 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 订单金额 */
  amount: ListedRefundAmount
  /** 退款单列表 */
  data: ListedRefund[]
  /** 订单总退款次数 @example 0 */
  total_num: number
  /** 本次返回退款单数 @example 10 */
  current_total_num: number
}

/** 订单金额 */
export interface ListedRefundAmount {
  /** 订单金额，单位为币种的最小单位 @example 888 */
  total: number
  /** 货币类型 @example CNY */
  currency?: string
  /** 用户支付金额，单位为币种的最小单位 @example 888 */
  payer_total: number
  /** 支付币种 @example CNY */
  payer_currency: string
}

/** 退款单列表 */
export interface ListedRefund {
  /** 微信退款单号 @example 1217752501201407033233368018 */
  id: string
  /** 商户退款单号 @example 1217752501201407033233368018 */
  out_refund_no: string
  /** 退款渠道 */
  channel?: RefundChannel
  /** 退款入账账户 @example 招商银行信用卡 */
  recv_account?: string
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS'
  /** 退款成功时间 @example 2018-06-08T10:34:56+08:00 */
  success_time?: Rfc3339
  /** 退款创建时间 @example 2018-06-08T10:34:56+08:00 */
  create_time: Rfc3339
  /** 退款状态 */
  status: RefundStatus
  /** 退款金额 */
  amount: RefundAmount
  /** 优惠退款详情 */
  refund_detail?: RefundDetail
}

/** 退款金额 */
export interface RefundAmount {
  /** 退款金额，单位为币种的最小单位 @example 888 */
  refund: number
  /** 货币类型 @example CNY */
  currency?: string
  /** 用户退款金额，单位为币种的最小单位 @example 888 */
  payer_refund: number
  /** 支付币种 @example CNY */
  payer_currency: string
  /** 汇率 */
  exchange_rate: ExchangeRate
}

export interface OverseasRefund {
  /** 微信支付退款订单号 @example 1217752501201407033233368018 */
  id: string
  /** 商户退款单号 @example 1217752501201407033233368018 */
  out_refund_no: string
  /** 微信支付交易订单号 @example 1217752501201407033233368018 */
  transaction_id: string
  /** 商户原交易订单号 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 退款渠道 */
  channel?: RefundChannel
  /** 退款入账账户 @example 招商银行信用卡 */
  recv_account?: string
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS'
  /** 退款成功时间 @example 2018-06-08T10:34:56+08:00 */
  success_time?: Rfc3339
  /** 退款创建时间 @example 2018-06-08T10:34:56+08:00 */
  create_time: Rfc3339
  /** 退款状态 */
  status: RefundStatus
  /** 退款金额 */
  amount: RefundAmount
  /** 优惠退款详情 */
  detail?: RefundDetail
}

export interface ListSettlements {
  /** 子商户号 @example 1900000101 */
  sub_mchid?: string
  /** 结算状态 */
  settle_state: 'SETTLED' | 'UNSETTLE'
  /** 结算开始日期 @example 20091225 */
  settle_start_date?: string
  /** 结算结束日期 @example 20091226 */
  settle_end_date?: string
  /** 最大记录条数 @example 5 */
  limit: string | number
  /** 记录起始位置 @example 10 */
  offset: string | number
}

export interface SettlementList {
  /** 结算信息列表 */
  data?: Settlement[]
  /** 总记录条数 @example 1234 */
  total_count: number
  /** 记录起始位置 @example 1 */
  offset: number
  /** 本次返回条数 @example 20 */
  limit: number
}

/** 结算信息列表 */
export interface Settlement {
  /** 付款批次号 @example 20091225003 */
  batch_id: string
  /** 结算日期 @example 20091225 */
  settlement_date: string
  /** 交易开始日期 @example 20091225 */
  trade_start_date: string
  /** 交易结束日期 @example 20091225 */
  trade_end_date: string
  /** 金额 */
  amount: SettlementAmount
  /** 钱包主体 */
  wallet_region?: 'CHINA_MAINLAND' | 'CHINA_HONGKONG'
}

/** 金额 */
export interface SettlementAmount {
  /** 已结算金额，单位为币种的最小单位 @example 123 */
  settled: number
  /** 未结算金额，单位为币种的最小单位 @example 123 */
  unsettle: number
  /** 结算币种 @example HKD */
  currency: string
  /** 支付金额，单位为币种的最小单位 @example 123 */
  pay: number
  /** 退款金额，单位为币种的最小单位 @example 123 */
  refund: number
  /** 支付净额 @example 5 */
  net: number
  /** 手续费金额，单位为币种的最小单位 @example 5 */
  fee: number
}

export interface RechargeBalance {
  /** 账户可用余额，单位为币种的最小单位 @example 888 */
  remaining_amount: number
  /** 货币类型 @example KHD */
  currency: string
}

export interface IdRefund {
  /** 微信支付退款订单号 @example 1217752501201407033233368018 */
  id: string
  /** 商户退款单号 @example 1217752501201407033233368018 */
  out_refund_no: string
  /** 微信支付交易订单号 @example 1217752501201407033233368018 */
  transaction_id: string
  /** 商户原交易订单号 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 退款渠道 */
  channel?: RefundChannel
  /** 退款入账账户 @example 招商银行信用卡 */
  recv_account?: string
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS'
  /** 退款成功时间 @example 2018-06-08T10:34:56+08:00 */
  success_time?: Rfc3339
  /** 退款创建时间 @example 2018-06-08T10:34:56+08:00 */
  create_time: Rfc3339
  /** 退款状态 */
  status: RefundStatus
  /** 退款金额 */
  amount: ConvertedRefundAmount
  /** 优惠退款详情 */
  detail?: RefundDetail
}

/** 退款金额 */
export interface ConvertedRefundAmount {
  /** 退款金额，单位为币种的最小单位 @example 888 */
  refund: number
  /** 货币类型 @example CNY */
  currency?: string
  /** 用户退款金额，单位为币种的最小单位 @example 888 */
  payer_refund: number
  /** 支付币种 @example CNY */
  payer_currency: string
  /** 汇率 */
  exchange_rate: AmountExchangeRate
}

/** 汇率 */
export interface AmountExchangeRate {
  /** 汇率类型 */
  type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE'
  /** 汇率值 @example 8000000 */
  rate?: number
}

/** 退款状态 */
export type RefundStatus = 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL'
