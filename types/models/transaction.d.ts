import type { Rfc3339 } from '../endpoint.js'

export interface Transaction {
  /** 公众号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 直连商户号 @maxLength 32 @example 1230000109 */
  mchid: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 微信支付订单号 @maxLength 32 @example 1217752501201407033233368018 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: TradeType
  /** 交易状态 */
  trade_state: TradeState
  /** 交易状态描述 @maxLength 256 @example 支付失败，请重新下单支付 */
  trade_state_desc: string
  /** 付款银行 @maxLength 32 @example CMC */
  bank_type?: string
  /** 附加数据 @maxLength 128 @example 自定义数据 */
  attach?: string
  /** 支付完成时间 @maxLength 64 @example 2018-06-08T10:34:56+08:00 */
  success_time?: Rfc3339
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
  }
  /** 订单金额 */
  amount?: TransactionAmount
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 @maxLength 32 @example 013467007045764 */
    device_id?: string
  }
  /** 优惠功能 */
  promotion_detail?: PromotionDetail[]
}

/** 订单金额 */
export interface TransactionAmount {
  /** 订单金额，单位为分 @example 100 */
  total: number
  /** 用户支付金额，单位为分 @example 100 */
  payer_total?: number
  /** 订单金额货币类型 @maxLength 16 @example CNY */
  currency?: string
  /** 用户支付货币类型 @maxLength 16 @example CNY */
  payer_currency?: string
}

/** 订单金额，支付成功后 */
export interface PaidAmount {
  /** 订单金额，单位为分 @example 100 */
  total: number
  /** 用户支付金额，单位为分 @example 100 */
  payer_total: number
  /** 订单金额货币类型 @example CNY */
  currency: string
  /** 用户支付货币类型 @example CNY */
  payer_currency: string
}

/** 优惠功能 */
export interface PromotionDetail {
  /** 券ID @maxLength 32 */
  coupon_id: string
  /** 优惠名称 @maxLength 64 */
  name?: string
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE'
  /** 优惠类型 */
  type?: 'CASH' | 'NOCASH'
  /** 优惠券面额，单位为分 */
  amount: number
  /** 活动ID @maxLength 32 */
  stock_id?: string
  /** 微信出资，单位为分 */
  wechatpay_contribute?: number
  /** 商户出资，单位为分 */
  merchant_contribute?: number
  /** 其他出资，单位为分 */
  other_contribute?: number
  /** 优惠币种 @maxLength 16 */
  currency?: string
  /** 单品列表 */
  goods_detail?: PromotionGoodsDetail[]
}

/** 单品列表 */
export interface PromotionGoodsDetail {
  /** 商品编码 @maxLength 32 @example M1006 */
  goods_id: string
  /** 商品数量 @example 1 */
  quantity: number
  /** 商品单价，单位为分 @example 100 */
  unit_price: number
  /** 商品优惠金额，单位为分 @example 1 */
  discount_amount: number
  /** 商品备注 @maxLength 128 @example 商品备注信息 */
  goods_remark?: string
}

/** 交易类型 */
export type TradeType = 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY'

/** 交易状态 */
export type TradeState =
  | 'SUCCESS'
  | 'REFUND'
  | 'NOTPAY'
  | 'CLOSED'
  | 'REVOKED'
  | 'USERPAYING'
  | 'PAYERROR'
  | 'ACCEPT'

/** 子单、委托代扣的交易状态 */
export type SubOrderTradeState = 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'USERPAYING' | 'PAYERROR'
