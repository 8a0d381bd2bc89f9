import type { Rfc3339 } from '../endpoint.js'
import type { SceneInfo } from './order.js'

/** 订单 */
export interface Transaction {
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY'
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR'
  /** 交易状态描述 */
  trade_state_desc: string
  /** 付款银行 @example CMC */
  bank_type?: string
  /** 自定义数据 */
  attach?: string
  /** 支付完成时间 */
  success_time?: Rfc3339
  /** 支付者 */
  payer?: { /** 用户标识 */ openid: string }
  /** 用户支付金额 */
  amount?: TransactionAmount
  /** 场景信息 */
  scene_info?: SceneInfo
  /** 优惠功能 */
  promotion_detail?: PromotionDetail[]
}

export interface TransactionAmount {
  /** 总金额, in fen */
  total: number
  /** 用户支付金额, in fen */
  payer_total: number
  /** 货币类型 */
  currency?: string
  /** 用户支付币种 */
  payer_currency?: string
}

export interface PromotionDetail {
  /** 券ID */
  coupon_id: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: string
  /** 优惠类型 */
  type?: string
  /** 优惠券面额, in fen */
  amount: number
  /** 活动ID */
  stock_id?: string
  /** 微信出资, in fen */
  wechatpay_contribute?: number
  /** 商户出资, in fen */
  merchant_contribute?: number
  /** 其他出资, in fen */
  other_contribute?: number
  /** 优惠币种 */
  currency?: string
}
