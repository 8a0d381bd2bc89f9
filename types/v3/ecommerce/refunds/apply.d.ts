import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { EcommerceRefundsPromotionDetail, RefundSource } from '../../../models/ecommerce-refunds.js'
import type { RefundFrom } from '../../../models/refund.js'

interface Verbs {
  /**
   * 退款申请
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012649457
   */
  post: Call<{ json: ApplyRefund }, AppliedRefund>
}

/** `v3/ecommerce/refunds/apply` */
export interface Apply extends Verbs, Async<Verbs> {}

export interface ApplyRefund {
  /** 商品单个人收款方受理授权ID @example 1900000109 */
  individual_auth_id?: string
  /** 二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 电商平台APPID @maxLength 32 @example wx8888888888888888 */
  sp_appid: string
  /** 二级商户APPID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 还款服务商商户号 @example 1230000109 */
  combine_mchid?: string
  /** 还款订单号 @example P20150806125346 */
  combine_out_trade_no?: string
  /** 交易单微信支付订单号 @example 1217752501201407033233368018 */
  combine_transaction_id?: string
  /** 微信订单号，与out_trade_no二选一 @maxLength 32 @example 1217752501201407033233368018 */
  transaction_id?: string
  /** 商户订单号，与transaction_id二选一 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no?: string
  /** 商户退款单号 @maxLength 64 @pattern /[0-9A-Za-z_\-|*\x40]+/ @example 1217752501201407033233368018 */
  out_refund_no: string
  /** 退款原因 @maxLength 80 @example 商品已售完 */
  reason?: string
  /** 订单金额 */
  amount: RefundAmount
  /** 退款结果回调url @maxLength 256 @example https://weixin.qq.com */
  notify_url?: string
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE'
  /** 资金账户 */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | 'PREPAID'
}

export interface AppliedRefund {
  /** 微信退款单号 @maxLength 32 @example 1217752501201407033233368018 */
  refund_id: string
  /** 商户退款单号 @maxLength 64 @example 1217752501201407033233368018 */
  out_refund_no: string
  /** 退款创建时间 @example 2018-06-08T10:34:56+08:00 */
  create_time: Rfc3339
  /** 订单金额 */
  amount: EcommerceRefundsAmount
  /** 优惠退款详情 */
  promotion_detail?: EcommerceRefundsPromotionDetail[]
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE'
}

/** 订单金额 */
export interface RefundAmount {
  /** 退款金额，单位为分 @example 888 */
  refund: number
  /** 退款出资账户及金额 */
  from?: RefundFrom[]
  /** 原订单金额，单位为分 @example 888 */
  total: number
  /** 退款币种 @maxLength 18 @example CNY */
  currency?: string
}

/** 订单金额 */
export interface EcommerceRefundsAmount {
  /** 退款金额，单位为分 @example 888 */
  refund: number
  /** 退款出资账户及金额 */
  from?: RefundSource[]
  /** 用户退款金额，单位为分 @example 888 */
  payer_refund: number
  /** 优惠退款金额，单位为分 @example 888 */
  discount_refund?: number
  /** 退款币种 @maxLength 18 @example CNY */
  currency?: string
  /** 垫付金额，单位为分 @example 888 */
  advance?: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/refunds/apply': Apply
  }
}
