import type { Signable, V2Answer } from './v2.js'

export interface CancelledRentBill extends V2Answer {
  /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 服务ID @maxLength 32 */
  service_id: string
  /** 微信支付服务订单号 @maxLength 128 */
  order_id: string
}

export interface CreatedHotelBill extends V2Answer {
  /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 服务ID @maxLength 32 */
  service_id: string
  /** 微信支付服务订单号 @maxLength 128 */
  order_id: string
  /** 小程序跳转appid @maxLength 32 */
  miniprogram_appid: string
  /** 小程序跳转路径 @maxLength 128 */
  miniprogram_path: string
  /** 小程序跳转username @maxLength 128 */
  miniprogram_username: string
  /** 跳转微信侧小程序订单数据 @maxLength 300 */
  package: string
}

export interface QueryHotelBillRequest extends Signable {
  /** 接口版本号 @maxLength 32 */
  version: '1.0'
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 回跳查询id @example 微信侧回跳到商户前端时用于查单的单据查询id. */
  return_query_id: string
  /** 服务ID @maxLength 32 */
  service_id: string
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

/** 单据状态 */
export type PayAfterOrderState =
  | 'CREATED'
  | 'USER_ACCEPTED'
  | 'FINISHED'
  | 'USER_PAID'
  | 'REVOKED'
  | 'EXPIRED'
