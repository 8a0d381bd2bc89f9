import type { Rfc3339 } from '../endpoint.js'

export interface Refund {
  /** 微信支付退款号 @maxLength 32 @example 50000000382019052709732678859 */
  refund_id: string
  /** 商户退款单号 @maxLength 64 @example 1217752501201407033233368018 */
  out_refund_no: string
  /** 微信支付订单号 @maxLength 32 @example 1217752501201407033233368018 */
  transaction_id: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 退款渠道 */
  channel: RefundChannel
  /** 退款入账账户 @maxLength 64 @example 招商银行信用卡 */
  user_received_account: string
  /** 退款成功时间 @example 2020-12-01T16:18:12+08:00 */
  success_time?: Rfc3339
  /** 退款创建时间 @example 2020-12-01T16:18:12+08:00 */
  create_time: Rfc3339
  /** 退款状态 */
  status: RequestedRefundStatus
  /** 资金账户 */
  funds_account?: FundsAccount
  /** 金额信息 */
  amount: RefundedAmount
  /** 优惠退款信息 */
  promotion_detail?: RefundPromotionDetail[]
  /** 退款出资商户，服务商订单返回 */
  refund_account?: RefundAccount
}

/** 金额信息 */
export interface RefundedAmount {
  /** 订单金额，单位为分 @example 100 */
  total: number
  /** 退款金额，单位为分 @example 100 */
  refund: number
  /** 退款出资账户及金额 */
  from?: RefundFrom[]
  /** 用户支付金额，单位为分 @example 90 */
  payer_total: number
  /** 用户退款金额，单位为分 @example 90 */
  payer_refund: number
  /** 应结退款金额，单位为分 @example 100 */
  settlement_refund: number
  /** 应结订单金额，单位为分 @example 100 */
  settlement_total: number
  /** 优惠退款金额，单位为分 @example 10 */
  discount_refund: number
  /** 退款币种 @maxLength 16 @example CNY */
  currency: string
  /** 手续费退款金额，单位为分 @example 100 */
  refund_fee?: number
  /** 垫付金额，单位为分，服务商订单返回 */
  advance?: number
}

/** 退款出资账户及金额 */
export interface RefundFrom {
  /** 出资账户类型 */
  account: 'AVAILABLE' | 'UNAVAILABLE'
  /** 出资金额，单位为分 @example 444 */
  amount: number
}

/** 优惠退款信息 */
export interface RefundPromotionDetail {
  /** 券ID @maxLength 32 @example 109519 */
  promotion_id: string
  /** 优惠范围 */
  scope: 'GLOBAL' | 'SINGLE'
  /** 优惠类型，直连商户订单为CASH、NOCASH，服务商订单为COUPON、DISCOUNT */
  type: 'CASH' | 'NOCASH' | 'COUPON' | 'DISCOUNT'
  /** 优惠券面额，单位为分 @example 5 */
  amount: number
  /** 优惠退款金额，单位为分 @example 100 */
  refund_amount: number
  /** 商品列表 */
  goods_detail?: RefundGoodsDetail[]
}

/** 商品列表 */
export interface RefundGoodsDetail {
  /** 商户侧商品编码 @maxLength 32 @example 1217752501201407033233368018 */
  merchant_goods_id: string
  /** 微信侧商品编码 @maxLength 32 @example 1001 */
  wechatpay_goods_id?: string
  /** 商品名称 @maxLength 256 @example iPhone6s 16G */
  goods_name?: string
  /** 商品单价，单位为分 @example 528800 */
  unit_price: number
  /** 商品退款金额，单位为分 @example 528800 */
  refund_amount: number
  /** 商品退货数量 @example 1 */
  refund_quantity: number
}

/** 退款出资商户 */
export type RefundAccount =
  | 'REFUND_SOURCE_PARTNER_ADVANCE'
  | 'REFUND_SOURCE_SUB_MERCHANT'
  | 'REFUND_SOURCE_SUB_MERCHANT_ADVANCE'

/** 退款渠道 */
export type RefundChannel = 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD'

/** 退款状态 */
export type RequestedRefundStatus = 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL'

/** 资金账户 */
export type FundsAccount = 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC'

/** 开户银行 */
export type BankType =
  | 'CMB_DEBIT'
  | 'COMM_DEBIT'
  | 'ABC_DEBIT'
  | 'CCB_DEBIT'
  | 'ICBC_DEBIT'
  | 'BOC_DEBIT'
  | 'PAB_DEBIT'
  | 'SPDB_DEBIT'
  | 'CITIC_DEBIT'
  | 'CEB_DEBIT'
  | 'CMBC_DEBIT'
  | 'CIB_DEBIT'
  | 'GDB_DEBIT'
  | 'PSBC_DEBIT'
  | 'NBCB_DEBIT'
