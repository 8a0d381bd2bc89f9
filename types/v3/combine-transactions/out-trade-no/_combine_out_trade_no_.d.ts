import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { InstallmentInfo } from '../../../models/order.js'
import type { SubOrderTradeType } from '../../../models/v2-order.js'

interface Verbs {
  /**
   * 合单查询订单
   * @remarks 电商平台, 服务商
   */
  get: Call<{ /** 合单商户订单号 @example P20150806125346 */ combine_out_trade_no: string }, CombineTransaction>
}

/** `v3/combine-transactions/out-trade-no/{combine_out_trade_no}` */
export interface CombineOutTradeNo extends Verbs, Async<Verbs> {
  close: import('./_combine_out_trade_no_/close.js').Close
}

export interface CombineTransaction {
  /** 合单商户appid @example wxd678efh567hg6787 */
  combine_appid: string
  /** 合单商户号 @example 1900000109 */
  combine_mchid: string
  /** 合单商户订单号 @example P20150806125346 */
  combine_out_trade_no: string
  /** 交易单微信支付订单号 @example 1217752501201407033233368018 */
  combine_transaction_id: string
  /** 场景信息 */
  scene_info?: { /** 商户端设备号 @example POS1:1 */ device_id?: string }
  /** 商品单信息 */
  sub_orders?: CombineTransactionSubOrder[]
  /** 支付者 */
  combine_payer_info?: { /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */ openid: string }
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE'
  /** 使用的商户贴息信息(微信分付) */
  installment_info?: InstallmentInfo
}

/** 商品单信息 */
export interface CombineTransactionSubOrder {
  /** 子单商户号 @example 1900000109 */
  mchid: string
  /** 商品单个人收款方受理授权ID @example 1900000109 */
  individual_auth_id?: string
  /** 商品单个人收款方平台昵称 @example 哈哈哈小店 */
  individual_name?: string
  /** 交易类型 */
  trade_type?: SubOrderTradeType
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR'
  /** 付款银行 @example CMC */
  bank_type?: string
  /** 附加数据 @example 深圳分店 */
  attach?: string
  /** 支付完成时间 @example 2015-05-20T13:29:35.120+08:00 */
  success_time?: Rfc3339
  /** 微信订单号 @example 1009660380201506130728806387 */
  transaction_id?: string
  /** 商品单商户订单号 @example 20150806125346 */
  out_trade_no: string
  /** 二级商户号 @example 1900000109 */
  sub_mchid?: string
  /** 子商户应用ID @example wxd678efh567hg6999 */
  sub_appid?: string
  /** 用户子标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
  /** 优惠信息列表 */
  promotion_detail?: PromotionDetail[]
  /** 订单金额 */
  amount?: SubOrderAmount
}

/** 优惠信息列表 */
export interface PromotionDetail {
  /** 券ID */
  coupon_id?: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE'
  /** 优惠类型 */
  type?: 'CASH' | 'NOCASH'
  /** 优惠券面额, in fen */
  amount?: number
  /** 活动批次ID */
  stock_id?: string
  /** 微信出资, in fen */
  wechatpay_contribute?: number
  /** 商户出资, in fen */
  merchant_contribute?: number
  /** 其他出资, in fen */
  other_contribute?: number
  /** 优惠币种 @example CNY */
  currency?: string
  /** 单品列表 */
  goods_detail?: GoodsDetail[]
}

/** 订单金额 */
export interface SubOrderAmount {
  /** 标价金额, in fen @example 100 */
  total_amount: number
  /** 标价币种 @example CNY */
  currency?: string
  /** 现金支付金额, in fen @example 10 */
  payer_amount: number
  /** 现金支付币种 @example CNY */
  payer_currency?: string
  /** 结算汇率 @example 650000000 */
  settlement_rate?: number
}

/** 单品列表 */
export interface GoodsDetail {
  /** 商品编码 @example 商品编码 */
  goods_id: string
  /** 商品数量 @example 1 */
  quantity: number
  /** 商品单价, in fen @example 828800 */
  unit_price: number
  /** 商品优惠金额, in fen @example 1 */
  discount_amount?: number
  /** 商品备注 @example 商品备注信息 */
  goods_remark?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints { 'v3/combine-transactions/out-trade-no/{combine_out_trade_no}': CombineOutTradeNo }
}
