import type { Async, Call } from '../../../endpoint.js'
import type { Signable, V2Answer } from '../../../models/v2.js'
import type { ProfitSharingReturnFailReason } from '../../../models/v2-profit-sharing.js'

interface Verbs {
  /**
   * 分账回退
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984166
   */
  post: Call<{ xml: ReturnProfitSharing; security: true }, ReturnedProfitSharing>
}

/** `v2/secapi/pay/profitsharingreturn` */
export interface Profitsharingreturn extends Verbs, Async<Verbs> {}

export interface ReturnProfitSharing extends Signable {
  /** 商户号 @maxLength 32 @example 1900000100 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id?: string
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 微信分账单号 @maxLength 64 @example 3008450740201411110007820472 */
  order_id?: string
  /** 商户分账单号 @maxLength 64 @example P20150806125346 */
  out_order_no?: string
  /** 商户回退单号 @maxLength 32 @example R20190516001 */
  out_return_no: string
  /** 回退方类型 @maxLength 32 */
  return_account_type: 'MERCHANT_ID'
  /** 回退方账号 @maxLength 64 @example 86693852 */
  return_account: string
  /** 回退金额，单位为分 @example 888 */
  return_amount: number | string
  /** 回退描述 @maxLength 80 @example 用户退款 */
  description: string
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

export interface ReturnedProfitSharing extends V2Answer {
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id?: string
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 签名类型 @maxLength 32 */
  sign_type?: 'HMAC-SHA256'
  /** 微信分账单号 @maxLength 64 @example 3008450740201411110007820472 */
  order_id?: string
  /** 商户分账单号 @maxLength 64 @example P20150806125346 */
  out_order_no?: string
  /** 商户回退单号 @maxLength 32 @example R20190516001 */
  out_return_no: string
  /** 微信回退单号 @maxLength 64 @example 3008450740201411110007820472 */
  return_no?: string
  /** 回退方类型 @maxLength 32 */
  return_account_type: 'MERCHANT_ID'
  /** 回退方账号 @maxLength 64 @example 86693852 */
  return_account: string
  /** 回退金额，单位为分 @example 888 */
  return_amount: string
  /** 回退描述 @maxLength 80 @example 用户退款 */
  description: string
  /** 回退结果 @maxLength 32 */
  result?: 'SUCCESS' | 'PROCESSING' | 'FAILED'
  /** 失败原因 @maxLength 32 */
  fail_reason?: ProfitSharingReturnFailReason
  /** 完成时间 @maxLength 16 @example 20180608170132 */
  finish_time?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/secapi/pay/profitsharingreturn': Profitsharingreturn
  }
}
