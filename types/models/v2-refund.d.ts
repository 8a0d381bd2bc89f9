import type { Signable } from './v2.js'

export interface QueryDepositRefund extends Signable {
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id?: string
  /** 微信订单号 @maxLength 32 @example 1217752501201407033233368018 */
  transaction_id?: string
  /** 商户订单号 @example 1217752501201407033233368018 */
  out_trade_no?: string
  /** 商户退款单号 @example 1217752501201407033233368018 */
  out_refund_no?: string
  /** 微信退款单号 @example 1217752501201407033233368018 */
  refund_id?: string
  /** 偏移量 @example 15 */
  offset?: number | string
}
