import type { Async, Call, JsonString } from '../../endpoint.js'
import type { V2Answer } from '../../models/v2.js'
import type { QueryRefunds } from '../../models/v2-refund.js'
import type { V2PromotionRefund } from '../../models/v2-json.js'

interface Verbs {
  /**
   * 查询退款（支持单品）
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011984122
   */
  post: Call<{ xml: QueryRefunds }, GoodsRefund>
}

/** `v2/pay/refundqueryv2` */
export interface Refundqueryv2 extends Verbs, Async<Verbs> {}

export interface GoodsRefund extends V2Answer {
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id?: string
  /** 订单总退款次数 @example 35 */
  total_refund_count?: string
  /** 微信订单号 @maxLength 32 @example 1217752501201407033233368018 */
  transaction_id: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 订单金额，单位为分 @example 100 */
  total_fee: string
  /** 应结订单金额，单位为分 @example 100 */
  settlement_total_fee?: string
  /** 货币种类 @maxLength 8 @example CNY */
  fee_type?: string
  /** 现金支付金额，单位为分 @example 100 */
  cash_fee: string
  /** 退款笔数 @example 1 */
  refund_count: string
  /** 商户退款单号 @maxLength 64 @example 1217752501201407033233368018 */
  [name: `out_refund_no_${number}`]: string
  /** 微信退款单号 @maxLength 32 @example 1217752501201407033233368018 */
  [name: `refund_id_${number}`]: string
  /** 退款渠道 @maxLength 16 @example ORIGINAL */
  [name: `refund_channel_${number}`]: string
  /** 申请退款金额，单位为分 @example 100 */
  [name: `refund_fee_${number}`]: string
  /** 退款金额，单位为分 @example 100 */
  [name: `settlement_refund_fee_${number}`]: string
  /** 代金券类型 @maxLength 8 @example CASH */
  [name: `coupon_type_${number}_${number}`]: string
  /** 总代金券退款金额，单位为分 @example 100 */
  [name: `coupon_refund_fee_${number}`]: string
  /** 退款代金券使用数量 @example 1 */
  [name: `coupon_refund_count_${number}`]: string
  /** 退款代金券ID @maxLength 20 @example 10000 */
  [name: `coupon_refund_id_${number}_${number}`]: string
  /** 单个代金券退款金额，单位为分 @example 100 */
  [name: `coupon_refund_fee_${number}_${number}`]: string
  /** 退款状态 @maxLength 16 @example SUCCESS */
  [name: `refund_status_${number}`]: string
  /** 退款资金来源 @maxLength 30 @example REFUND_SOURCE_RECHARGE_FUNDS */
  [name: `refund_account_${number}`]: string
  /** 退款入账账户 @maxLength 64 @example 招商银行信用卡 */
  [name: `refund_recv_accout_${number}`]: string
  /** 退款成功时间 @maxLength 20 @example 2016-07-25 15:26:26 */
  [name: `refund_success_time_${number}`]: string
  /** 优惠详情 @maxLength 6000 */
  promotion_detail?: JsonString<V2PromotionRefund[]>
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/refundqueryv2': Refundqueryv2
  }
}
