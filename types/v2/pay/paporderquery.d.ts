import type { Async, Call } from '../../endpoint.js'
import type { Signable, V2Answer } from '../../models/v2.js'
import type { OrderTradeState } from '../../models/v2-order.js'

interface Verbs {
  /**
   * 查询订单
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4013894074
   */
  post: Call<{ xml: QueryPapOrder }, PapOrder>
}

/** `v2/pay/paporderquery` */
export interface Paporderquery extends Verbs, Async<Verbs> {}

export interface QueryPapOrder extends Signable {
  /** 请求appid @maxLength 32 @example wxcbda96de0b165486 */
  appid: string
  /** 商户号 @maxLength 32 @example 10000098 */
  mch_id: string
  /** 微信订单号 @maxLength 32 @example 1009660380201506130728806387 */
  transaction_id?: string
  /** 商户订单号 @example 20150806125346 */
  out_trade_no?: string
}

export interface PapOrder extends V2Answer {
  /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid: string
  /** 是否关注公众账号 @maxLength 1 */
  is_subscribe?: 'Y' | 'N'
  /** 交易类型 @maxLength 16 @example JSAPI */
  trade_type: string
  /** 交易状态 @maxLength 32 */
  trade_state: OrderTradeState
  /** 付款银行 @maxLength 16 @example CMC */
  bank_type: string
  /** 总金额，单位为分 @example 100 */
  total_fee: string
  /** 货币种类 @maxLength 8 @example CNY */
  fee_type?: string
  /** 现金支付金额，单位为分 @example 100 */
  cash_fee: string
  /** 现金支付货币类型 @maxLength 16 @example CNY */
  cash_fee_type?: string
  /** 代金券或立减优惠金额，单位为分 @example 100 */
  coupon_fee?: string
  /** 代金券或立减优惠使用数量 @example 1 */
  coupon_count?: string
  /** 代金券或立减优惠ID @maxLength 20 @example 10000 */
  [name: `coupon_id_${number}`]: string
  /** 单个代金券或立减优惠支付金额，单位为分 @example 100 */
  [name: `coupon_fee_${number}`]: string
  /** 微信支付订单号 @maxLength 32 @example 1009660380201506130728806387 */
  transaction_id: string
  /** 商户订单号 @maxLength 32 @example 20150806125346 */
  out_trade_no: string
  /** 附加数据 @maxLength 128 @example 深圳分店 */
  attach?: string
  /** 支付完成时间 @maxLength 14 @example 20141030133525 */
  time_end: string
  /** 交易状态描述 @maxLength 256 @example 支付失败，请重新下单支付 */
  trade_state_desc: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/paporderquery': Paporderquery
  }
}
