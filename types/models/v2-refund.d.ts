import type { RefundChannel } from './refund.js'
import type { Signable, V2Answer } from './v2.js'

export interface RequestRefund extends Signable {
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id?: string
  /** 微信订单号 @maxLength 32 @example 1217752501201407033233368018 */
  transaction_id?: string
  /** 商户订单号，与transaction_id二选一 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no?: string
  /** 商户退款单号 @maxLength 64 @example 1217752501201407033233368018 */
  out_refund_no: string
  /** 订单金额，单位为分 @example 100 */
  total_fee: number | string
  /** 退款金额，单位为分 @example 100 */
  refund_fee: number | string
  /** 退款货币种类 @maxLength 8 @example CNY */
  refund_fee_type?: string
  /** 退款原因 @maxLength 80 @example 商品已售完 */
  refund_desc?: string
  /** 退款资金来源 @maxLength 30 */
  refund_account?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_RECHARGE_FUNDS'
  /** 退款结果通知url @maxLength 256 @example https://weixin.qq.com/notify/ */
  notify_url?: string
}

export interface RequestedRefund extends V2Answer {
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id?: string
  /** 微信订单号 @maxLength 32 @example 4007752501201407033233368018 */
  transaction_id: string
  /** 商户订单号 @maxLength 32 @example 33368018 */
  out_trade_no: string
  /** 商户退款单号 @maxLength 64 @example 121775250 */
  out_refund_no: string
  /** 微信退款单号 @maxLength 32 @example 2007752501201407033233368018 */
  refund_id: string
  /** 退款金额，单位为分 @example 100 */
  refund_fee: string
  /** 应结退款金额，单位为分 @example 100 */
  settlement_refund_fee?: string
  /** 标价金额，单位为分 @example 100 */
  total_fee: string
  /** 应结订单金额，单位为分 @example 100 */
  settlement_total_fee?: string
  /** 标价币种 @maxLength 8 @example CNY */
  fee_type?: string
  /** 现金支付金额，单位为分 @example 100 */
  cash_fee: string
  /** 现金支付币种 @maxLength 16 @example CNY */
  cash_fee_type?: string
  /** 现金退款金额，单位为分 @example 100 */
  cash_refund_fee?: string
  /** 代金券类型 @maxLength 8 @example CASH */
  [name: `coupon_type_${number}`]: string
  /** 代金券退款总金额，单位为分 @example 100 */
  coupon_refund_fee?: string
  /** 单个代金券退款金额，单位为分 @example 100 */
  [name: `coupon_refund_fee_${number}`]: string
  /** 退款代金券使用数量 @example 1 */
  coupon_refund_count?: string
  /** 退款代金券ID @maxLength 20 @example 10000 */
  [name: `coupon_refund_id_${number}`]: string
}

export interface QueryRefunds extends Signable {
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id?: string
  /** 微信订单号，四个单号选其一 @maxLength 32 @example 1217752501201407033233368018 */
  transaction_id?: string
  /** 商户订单号，四个单号选其一 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no?: string
  /** 商户退款单号，四个单号选其一 @maxLength 64 @example 1217752501201407033233368018 */
  out_refund_no?: string
  /** 微信退款单号，四个单号选其一 @maxLength 32 @example 1217752501201407033233368018 */
  refund_id?: string
  /** 偏移量 @example 15 */
  offset?: number | string
}

export interface QueriedRefunds extends V2Answer {
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id?: string
  /** 订单总退款次数 @example 35 */
  total_refund_count?: string
  /** 微信订单号 @maxLength 32 @example 1217752501201407033233368018 */
  transaction_id: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 订单金额，单位为分 @example 100 */
  total_fee: string
  /** 应结订单金额，单位为分 @example 100 */
  settlement_total_fee?: string
  /** 货币种类 @maxLength 8 @example CNY */
  fee_type?: string
  /** 现金支付金额，单位为分 @example 100 */
  cash_fee: string
  /** 退款笔数 @example 1 */
  refund_count: string
  /** 商户退款单号 @maxLength 64 @example 1217752501201407033233368018 */
  [name: `out_refund_no_${number}`]: string
  /** 微信退款单号 @maxLength 32 @example 1217752501201407033233368018 */
  [name: `refund_id_${number}`]: string
  /** 退款渠道 @maxLength 16 @example ORIGINAL */
  [name: `refund_channel_${number}`]: RefundChannel
  /** 申请退款金额，单位为分 @example 100 */
  [name: `refund_fee_${number}`]: string
  /** 退款金额，单位为分 @example 100 */
  [name: `settlement_refund_fee_${number}`]: string
  /** 代金券类型 @maxLength 8 @example CASH */
  [name: `coupon_type_${number}_${number}`]: string
  /** 总代金券退款金额，单位为分 @example 100 */
  [name: `coupon_refund_fee_${number}`]: string
  /** 退款代金券使用数量 @example 1 */
  [name: `coupon_refund_count_${number}`]: string
  /** 退款代金券ID @maxLength 20 @example 10000 */
  [name: `coupon_refund_id_${number}_${number}`]: string
  /** 单个代金券退款金额，单位为分 @example 100 */
  [name: `coupon_refund_fee_${number}_${number}`]: string
  /** 退款状态 @maxLength 16 @example SUCCESS */
  [name: `refund_status_${number}`]: V2RefundStatus
  /** 退款资金来源 @maxLength 30 @example REFUND_SOURCE_RECHARGE_FUNDS */
  [name: `refund_account_${number}`]: string
  /** 退款入账账户 @maxLength 64 @example 招商银行信用卡 */
  [name: `refund_recv_accout_${number}`]: string
  /** 退款成功时间 @maxLength 20 @example 2016-07-25 15:26:26 */
  [name: `refund_success_time_${number}`]: string
}

/** 退款状态 */
export type V2RefundStatus = 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'CHANGE'
