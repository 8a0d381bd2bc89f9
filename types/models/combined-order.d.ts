import type { PayerIdentity, SettleInfo, SubOrderAmount } from './order.js'

/** 场景信息 */
export interface CombinedOrderSceneInfo {
  /** 商户端设备号 @maxLength 16 @example POS1:1 */
  device_id?: string
  /** 用户终端IP @maxLength 45 @example 14.17.22.32 */
  payer_client_ip: string
}

/** 支付者 */
export interface CombinePayerInfo {
  /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 用户子标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
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
  /** 商品单商户订单号 @maxLength 32 @example 20150806125346 */
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
export interface CombineTransactionAmount {
  /** 标价金额, in fen @example 10 */
  total_amount: number
  /** 现金支付金额, in fen @example 10 */
  payer_amount: number
  /** 标价币种 @example CNY */
  currency: string
  /** 现金支付币种 @example CNY */
  payer_currency: string
  /** 结算汇率 @example 650000000 */
  settlement_rate?: number
}
