import type { Rfc3339 } from '../endpoint.js'
import type { RefundChannel, RefundFrom } from './refund.js'

/** 退款出资账户及金额 */
export interface RefundSource {
  /** 出资账户类型 @example AVAILABLE */
  account: string
  /** 出资金额，单位为分 @example 444 */
  amount: number
}

export interface EcommerceRefundsRefund {
  /** 微信退款单号 @maxLength 32 @example 1217752501201407033233368018 */
  refund_id: string
  /** 商户退款单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_refund_no: string
  /** 微信订单号 @maxLength 32 @example 1217752501201407033233368018 */
  transaction_id: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 退款渠道 */
  channel?: RefundChannel
  /** 退款入账账户 @maxLength 64 @example 招商银行信用卡 */
  user_received_account: string
  /** 退款成功时间 @example 2018-06-08T10:34:56+08:00 */
  success_time?: Rfc3339
  /** 退款创建时间 @example 2018-06-08T10:34:56+08:00 */
  create_time: Rfc3339
  /** 退款状态 */
  status: EcommerceRefundsStatus
  /** 退款金额信息 */
  amount: EcommerceRefundsAmount
  /** 营销详情 */
  promotion_detail?: EcommerceRefundsPromotionDetail[]
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE'
  /** 资金账户 */
  funds_account?: RefundFundsAccount
}

/** 退款金额信息 */
export interface EcommerceRefundsAmount {
  /** 退款金额，单位为分 @example 888 */
  refund: number
  /** 退款出资账户及金额 */
  from?: RefundFrom[]
  /** 用户退款金额，单位为分 @example 888 */
  payer_refund: number
  /** 优惠退款金额，单位为分 @example 888 */
  discount_refund?: number
  /** 退款币种 @maxLength 18 @example CNY */
  currency?: string
  /** 垫付金额，单位为分 @example 888 */
  advance?: number
}

/** 营销详情 */
export interface EcommerceRefundsPromotionDetail {
  /** 券ID @maxLength 32 @example 109519 */
  promotion_id: string
  /** 优惠范围 */
  scope: 'GLOBAL' | 'SINGLE'
  /** 优惠类型 */
  type: 'COUPON' | 'DISCOUNT'
  /** 优惠券面额，单位为分 @example 5 */
  amount: number
  /** 优惠退款金额，单位为分 @example 100 */
  refund_amount: number
}

/** 退款状态 */
export type EcommerceRefundsStatus = 'SUCCESS' | 'CLOSE' | 'PROCESSING' | 'ABNORMAL'

/** 资金账户 */
export type RefundFundsAccount = 'AVAILABLE' | 'UNSETTLED' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC'
