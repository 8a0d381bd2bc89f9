import type { Async, Call } from '../../../endpoint.js'
import type { Refund, RefundFrom, RefundGoodsDetail, RefundAccount } from '../../../models/refund.js'

interface Verbs {
  /**
   * 申请退款
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791862
   */
  post: Call<{ json: RequestRefund }, Refund>
}

/** `v3/refund/domestic/refunds` */
export interface Refunds extends Verbs, Async<Verbs> {
  /** 退款：查询单笔退款 */
  _out_refund_no_: import('./refunds/_out_refund_no_.js').OutRefundNo
  /** 退款 */
  _refund_id_: import('./refunds/_refund_id_.js').RefundId
}

export interface RequestRefund {
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 微信支付订单号，与out_trade_no二选一 @maxLength 32 @example 1217752501201407033233368018 */
  transaction_id?: string
  /** 商户订单号，与transaction_id二选一 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no?: string
  /** 商户退款单号 @maxLength 64 @pattern /[0-9A-Za-z_\-|*\x40]+/ @example 1217752501201407033233368018 */
  out_refund_no: string
  /** 退款原因 @maxLength 80 @example 商品已售完 */
  reason?: string
  /** 退款结果回调url @maxLength 256 @example https://weixin.qq.com */
  notify_url?: string
  /** 退款资金来源 */
  funds_account?: 'AVAILABLE' | 'UNSETTLED'
  /** 金额信息 */
  amount: RefundAmount
  /** 退款商品 */
  goods_detail?: RefundGoodsDetail[]
  /** 退款出资商户，服务商模式填写 */
  refund_account?: RefundAccount
}

/** 金额信息 */
export interface RefundAmount {
  /** 退款金额，单位为分 @example 888 */
  refund: number
  /** 退款出资账户及金额 */
  from?: RefundFrom[]
  /** 原订单金额，单位为分 @example 888 */
  total: number
  /** 退款币种 @maxLength 16 @example CNY */
  currency: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/refund/domestic/refunds': Refunds
  }
}
