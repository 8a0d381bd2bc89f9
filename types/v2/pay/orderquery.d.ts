import type { Async, Call, JsonString } from '../../endpoint.js'
import type { V2Answer } from '../../models/v2.js'
import type { OrderTradeState, QueryOrder } from '../../models/v2-order.js'
import type { V2Promotions } from '../../models/v2-json.js'

interface Verbs {
  /**
   * 查询订单
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937320
   */
  post: Call<{ xml: QueryOrder }, Order>
}

/** `v2/pay/orderquery` */
export interface Orderquery extends Verbs, Async<Verbs> {}

export interface Order extends V2Answer {
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000100 */
  sub_mch_id?: string
  /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 是否关注公众账号 @maxLength 1 */
  is_subscribe?: 'Y' | 'N'
  /** 用户子标识 @maxLength 128 @example wxd930ea5d5a258f4f */
  sub_openid?: string
  /** 是否关注子公众账号 @maxLength 1 */
  sub_is_subscribe?: 'Y' | 'N'
  /** 交易类型 @maxLength 16 @example JSAPI */
  trade_type?: string
  /** 交易状态 @maxLength 32 */
  trade_state: OrderTradeState
  /** 付款银行 @maxLength 16 @example CMC */
  bank_type?: string
  /** 标价金额，单位为分 @example 100 */
  total_fee?: string
  /** 应结订单金额，单位为分 @example 100 */
  settlement_total_fee?: string
  /** 标价币种 @maxLength 8 @example CNY */
  fee_type?: string
  /** 现金支付金额，单位为分 @example 100 */
  cash_fee?: string
  /** 现金支付币种 @maxLength 16 @example CNY */
  cash_fee_type?: string
  /** 代金券金额，单位为分 @example 100 */
  coupon_fee?: string
  /** 代金券使用数量 @example 1 */
  coupon_count?: string
  /** 代金券类型 @example CASH */
  [name: `coupon_type_${number}`]: string
  /** 代金券ID @maxLength 20 @example 10000 */
  [name: `coupon_id_${number}`]: string
  /** 单个代金券支付金额，单位为分 @example 100 */
  [name: `coupon_fee_${number}`]: string
  /** 微信支付订单号 @maxLength 32 @example 1009660380201506130728806387 */
  transaction_id?: string
  /** 商户订单号 @maxLength 32 @example 20150806125346 */
  out_trade_no: string
  /** 附加数据 @maxLength 128 @example 深圳分店 */
  attach?: string
  /** 支付完成时间 @maxLength 14 @example 20141030133525 */
  time_end?: string
  /** 交易状态描述 @maxLength 256 @example 支付失败，请重新下单支付 */
  trade_state_desc?: string
  /** 优惠详情 @maxLength 6000 */
  promotion_detail?: JsonString<V2Promotions>
  /** 押金消费金额，单位为分 @example 888 */
  consume_fee?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/orderquery': Orderquery
  }
}
