import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { OrderAmount } from '../../../models/order.js'
import type { OverseasOrderPromotionDetail, Payer } from '../../../models/overseas-order.js'
import type { AmountExchangeRate } from '../../../models/overseas-refund.js'
import type { HighwayDeviceInfo } from '../../../models/vehicle.js'
import type { SubOrderTradeState } from '../../../models/transaction.js'

interface Verbs {
  /**
   * 支付扣款
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015482
   */
  post: Call<{ json: CreateTransaction }, CreatedTransaction>
}

/** `v3/global/papay/transactions` */
export interface Transactions extends Verbs, Async<Verbs> {
  /** 境外支付·委托代扣：查询订单(微信支付订单号) */
  _transaction_id_: import('./transactions/_transaction_id_.js').TransactionId
  /** 境外支付·委托代扣 */
  outTradeNo: import('./transactions/out-trade-no.js').OutTradeNo
}

export interface CreateTransaction {
  /** 机构APPID @example wxd678efh567hg6787 */
  appid?: string
  /** 机构appid @example wx8888888888888888 */
  sp_appid?: string
  /** 子商户号 @example 1230000109 */
  sub_mchid?: string
  /** 子商户应用ID @example wxcbda96de0b165484 */
  sub_appid?: string
  /** 商品描述 @example image形象店-深圳腾大- QQ公仔 */
  description: string
  /** 商户数据 @example 自定义数据 */
  attach?: string
  /** 通知地址 @example https://www.weixin.qq.com/wxpay/pay.php */
  notify_url: string
  /** 商户订单号 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 商品标记 @example WXG */
  goods_tag?: string
  /** MCC码 @example 1011 */
  merchant_category_code: string
  /** 委托代扣协议ID @example 100005698 */
  contract_id: string
  /** 订单金额 */
  amount: OrderAmount
  /** 场景信息 */
  scene_info?: HighwayDeviceInfo
}

export interface CreatedTransaction {
  /** 商户号 @example 1900000109 */
  mchid?: string
  /** APPID @example wx8888888888888888 */
  appid?: string
  /** 机构商户号 @example 1900000100 */
  sp_mchid?: string
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 机构APPID @example wx8888888888888888 */
  sp_appid?: string
  /** 子商户APPID @example wx8888888888888888 */
  sub_appid?: string
  /** 商户订单号 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 微信支付订单号 @example 4200000000002104083200000488 */
  transaction_id: string
  /** 商户数据 @example 自定义数据 */
  attach?: string
  /** 交易类型 */
  trade_type: 'AUTH'
  /** 付款银行 @example CMC */
  bank_type: string
  /** 支付完成时间 @example 2018-06-08T10:34:56+08:00 */
  success_time: Rfc3339
  /** 交易状态 */
  trade_state: SubOrderTradeState
  /** 交易状态描述 @example 支付失败，请重新下单支付 */
  trade_state_desc: string
  /** 支付者 */
  payer: Payer
  /** 订单金额 */
  amount: TransactionAmount
  /** 优惠功能 */
  promotion_detail?: OverseasOrderPromotionDetail[]
}

/** 订单金额 */
export interface TransactionAmount {
  /** 订单金额，单位为币种的最小单位 @example 888 */
  total: number
  /** 用户支付金额，单位为币种的最小单位 @example 888 */
  payer_total: number
  /** 订单标价币种 @example CNY */
  currency: string
  /** 用户支付币种 @example HKD */
  payer_currency: string
  /** 汇率信息 */
  exchange_rate?: AmountExchangeRate
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/global/papay/transactions': Transactions
  }
}
