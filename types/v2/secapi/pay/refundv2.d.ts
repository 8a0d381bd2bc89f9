import type { Async, Call, JsonString } from '../../../endpoint.js'
import type { Signable, V2Answer } from '../../../models/v2.js'
import type { V2GoodsRefundInfo, V2PromotionRefund } from '../../../models/v2-json.js'

interface Verbs {
  /**
   * 申请退款（支持单品）
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011983308
   */
  post: Call<{ xml: RequestGoodsRefund; security: true }, RequestedGoodsRefund>
}

/** `v2/secapi/pay/refundv2` */
export interface Refundv2 extends Verbs, Async<Verbs> {}

export interface RequestGoodsRefund extends Signable {
  /** 商品详情 @maxLength 6000 */
  detail?: JsonString<V2GoodsRefundInfo>
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id?: string
  /** 微信订单号 @maxLength 32 @example 1217752501201407033233368018 */
  transaction_id?: string
  /** 商户订单号 @example 1217752501201407033233368018 */
  out_trade_no?: string
  /** 商户退款单号 @maxLength 64 @example 1217752501201407033233368018 */
  out_refund_no: string
  /** 订单金额，单位为分 @example 100 */
  total_fee: number | string
  /** 退款金额，单位为分 @example 100 */
  refund_fee: number | string
  /** 退款货币种类 @maxLength 8 @example CNY */
  refund_fee_type?: string
  /** 退款原因 @maxLength 80 @example 商品已售完 */
  refund_desc?: string
  /** 退款资金来源 @maxLength 30 @example REFUND_SOURCE_RECHARGE_FUNDS */
  refund_account?: string
  /** 退款结果通知url @maxLength 256 @example https://weixin.qq.com/notify/ */
  notify_url?: string
}

export interface RequestedGoodsRefund extends V2Answer {
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id?: string
  /** 微信订单号 @maxLength 32 @example 4007752501201407033233368018 */
  transaction_id: string
  /** 商户订单号 @maxLength 32 @example 33368018 */
  out_trade_no: string
  /** 商户退款单号 @maxLength 64 @example 121775250 */
  out_refund_no: string
  /** 微信退款单号 @maxLength 32 @example 2007752501201407033233368018 */
  refund_id: string
  /** 退款金额，单位为分 @example 100 */
  refund_fee: string
  /** 应结退款金额，单位为分 @example 100 */
  settlement_refund_fee?: string
  /** 标价金额，单位为分 @example 100 */
  total_fee: string
  /** 应结订单金额，单位为分 @example 100 */
  settlement_total_fee?: string
  /** 标价币种 @maxLength 8 @example CNY */
  fee_type?: string
  /** 现金支付金额，单位为分 @example 100 */
  cash_fee: string
  /** 现金支付币种 @maxLength 16 @example CNY */
  cash_fee_type?: string
  /** 现金退款金额，单位为分 @example 100 */
  cash_refund_fee?: string
  /** 代金券类型 @maxLength 8 @example CASH */
  [name: `coupon_type_${number}`]: string
  /** 代金券退款总金额，单位为分 @example 100 */
  coupon_refund_fee?: string
  /** 单个代金券退款金额，单位为分 @example 100 */
  [name: `coupon_refund_fee_${number}`]: string
  /** 退款代金券使用数量 @example 1 */
  coupon_refund_count?: string
  /** 退款代金券ID @maxLength 20 @example 10000 */
  [name: `coupon_refund_id_${number}`]: string
  /** 优惠详情 @maxLength 6000 */
  promotion_detail?: JsonString<V2PromotionRefund[]>
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/secapi/pay/refundv2': Refundv2
  }
}
