import type { Rfc3339 } from '../endpoint.js'
import type { PayerIdentity } from './order.js'
import type { UnifiedOrderTradeType } from './v2-order.js'
import type { SubOrderTradeState } from './transaction.js'

/** 场景信息 */
export interface CombinedOrderSceneInfo {
  /** 商户端设备号 @maxLength 16 @example POS1:1 */
  device_id?: string
  /** 用户终端IP @maxLength 45 @example 14.17.22.32 */
  payer_client_ip: string
}

/** 贴息详情列表 */
export interface SubsidyDetail {
  /** 贴息方案类型 */
  subsidy_period_type: 'DAILY' | 'PERIOD'
  /** 贴息方案列表 */
  subsidy_plan: SubsidyPlan[]
}

/** 贴息方案列表 */
export interface SubsidyPlan {
  /** 贴息期数 */
  subsidy_installment_num: 3 | 6 | 12
  /** 贴息比例 */
  subsidy_percent: 0 | 100
}

/** 支付者 */
export interface CombinePayerInfo {
  /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 用户子标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
  /** 实名支付(需单独申请权限) */
  identity?: PayerIdentity
}

/** 商品单信息 */
export interface CombinedOrderSubOrder {
  /** 子单商户号 @maxLength 32 @example 1900000109 */
  mchid: string
  /** 附加数据 @maxLength 128 @example 深圳分店 */
  attach: string
  /** 订单金额 */
  amount: SubOrderAmount
  /** 商品单商户订单号 @maxLength 32 @pattern /[0-9A-Za-z_\-|*\x40]+/ @example 20150806125346 */
  out_trade_no: string
  /** 二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 订单优惠标记 @maxLength 32 @example WXG */
  goods_tag?: string
  /** 商品描述 @maxLength 127 @example 腾讯充值中心-QQ会员充值 */
  description: string
  /** 结算信息 */
  settle_info?: SettleInfo
  /** 子商户应用ID @maxLength 32 @example wxd678efh567hg6999 */
  sub_appid?: string
}

/** 订单金额 */
export interface SubOrderAmount {
  /** 标价金额，单位为分 @example 100 */
  total_amount: number
  /** 标价币种 @maxLength 16 @example CNY */
  currency: string
}

/** 结算信息 */
export interface SettleInfo {
  /** 是否指定分账 */
  profit_sharing?: boolean
  /** 补差金额，单位为分 @example 10 */
  subsidy_amount?: number
}

/** 商品单信息 */
export interface CombinedSubOrder {
  /** 子单商户号 @maxLength 32 @example 1900000109 */
  mchid: string
  /** 商品单个人收款方受理授权ID @example 1900000109 */
  individual_auth_id?: string
  /** 商品单个人收款方平台昵称 @example 哈哈哈小店 */
  individual_name?: string
  /** 交易类型 */
  trade_type: UnifiedOrderTradeType
  /** 交易状态 */
  trade_state: SubOrderTradeState
  /** 付款银行 @maxLength 16 @example CMC */
  bank_type?: string
  /** 附加数据 @maxLength 128 @example 深圳分店 */
  attach: string
  /** 支付完成时间 @example 2015-05-20T13:29:35.120+08:00 */
  success_time?: Rfc3339
  /** 微信订单号 @maxLength 32 @example 1009660380201506130728806387 */
  transaction_id: string
  /** 商品单商户订单号 @maxLength 32 @example 20150806125346 */
  out_trade_no: string
  /** 二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 子商户应用ID @example wxd678efh567hg6999 */
  sub_appid?: string
  /** 用户子标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
  /** 优惠信息列表 */
  promotion_detail?: SubOrderPromotionDetail[]
  /** 订单金额 */
  amount: TransactionSuccessAmount
}

/** 优惠信息列表 */
export interface SubOrderPromotionDetail {
  /** 券ID @maxLength 32 */
  coupon_id?: string
  /** 优惠名称 @maxLength 64 */
  name?: string
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE'
  /** 优惠类型 */
  type?: 'CASH' | 'NOCASH'
  /** 优惠券面额，单位为分 */
  amount?: number
  /** 活动批次ID @maxLength 32 */
  stock_id?: string
  /** 微信出资，单位为分 */
  wechatpay_contribute?: number
  /** 商户出资，单位为分 */
  merchant_contribute?: number
  /** 其他出资，单位为分 */
  other_contribute?: number
  /** 优惠币种 @maxLength 16 @example CNY */
  currency?: string
  /** 单品列表 */
  goods_detail?: TransactionSuccessGoodsDetail[]
}

/** 单品列表 */
export interface TransactionSuccessGoodsDetail {
  /** 商品编码 @maxLength 32 @example 商品编码 */
  goods_id: string
  /** 商品数量 @example 1 */
  quantity: number
  /** 商品单价，单位为分 @example 828800 */
  unit_price: number
  /** 商品优惠金额，单位为分 @example 1 */
  discount_amount?: number
  /** 商品备注 @maxLength 128 @example 商品备注信息 */
  goods_remark?: string
}

/** 订单金额 */
export interface TransactionSuccessAmount {
  /** 标价金额，单位为分 @example 100 */
  total_amount: number
  /** 标价币种 @maxLength 8 @example CNY */
  currency: string
  /** 现金支付金额，单位为分 @example 10 */
  payer_amount: number
  /** 现金支付币种 @maxLength 8 @example CNY */
  payer_currency: string
  /** 结算汇率 @example 650000000 */
  settlement_rate?: number
}

/** 使用的商户贴息信息(微信分付) */
export interface InstallmentInfo {
  /** 是否使用了商户贴息 */
  use_subsidy: boolean
  /** 用户实际选择分期期数 @example 3 */
  selected_installment_number: number
}

/** 证件类型 */
export type IdentityType =
  | 'IDCARD'
  | 'HONGKONG_MACAO'
  | 'HONGKONG_MACAO_RESIDENT'
  | 'TAIWAN_RESIDENT'
  | 'FOREIGN_RESIDENT'
  | 'OVERSEA_PASSPORT'
  | 'PHONE_NUMBER'
