import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { QueryReturnOrder } from '../../../models/profit-sharing.js'
import type { ProfitSharingReturnFailReason } from '../../../models/v2-profit-sharing.js'

interface Verbs {
  /**
   * 请求分账回退
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467097
   */
  post: Call<{ json: RequestReturnOrder }, RequestedReturnOrder>
  /**
   * 查询分账回退结果
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467011
   */
  get: Call<{ query: QueryReturnOrder }, ReturnOrder>
}

/** `v3/brand/profitsharing/returnorders` */
export interface Returnorders extends Verbs, Async<Verbs> {}

export interface RequestReturnOrder {
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 微信分账单号 @maxLength 64 @example 3008450740201411110007820472 */
  order_id?: string
  /** 商户分账单号 @maxLength 64 @example P20150806125346 */
  out_order_no?: string
  /** 商户回退单号 @maxLength 64 @pattern /[0-9A-Za-z_\-|*\x40]+/ @example R20190516001 */
  out_return_no: string
  /** 回退商户号 @maxLength 32 @example 86693852 */
  return_mchid: string
  /** 回退金额，单位为分 @example 10 */
  amount: number
  /** 回退描述 @maxLength 80 @example 分账回退 */
  description: string
}

export interface RequestedReturnOrder {
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 微信分账单号 @example 3008450740201411110007820472 */
  order_id: string
  /** 商户分账单号 @example P20150806125346 */
  out_order_no: string
  /** 商户回退单号 @example R20190516001 */
  out_return_no: string
  /** 回退商户号 @example 86693852 */
  return_mchid: string
  /** 回退金额，单位为分 @example 10 */
  amount: number
  /** 微信回退单号 @example 3008450740201411110007820472 */
  return_no: string
  /** 回退结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAIL'
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL'
  /** 完成时间 @example 2015-05-20T13:29:35.120+08:00 */
  finish_time: Rfc3339
}

export interface ReturnOrder {
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 微信分账单号 @example 3008450740201411110007820472 */
  order_id: string
  /** 商户分账单号 @example P20150806125346 */
  out_order_no: string
  /** 商户回退单号 @example p86691234 */
  out_return_no: string
  /** 回退商户号 @example 86693852 */
  return_mchid: string
  /** 微信回退单号 @example 3008450740201411110007820472 */
  return_no: string
  /** 回退金额，单位为分 @example 10 */
  amount: number
  /** 回退结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAIL'
  /** 失败原因 */
  fail_reason?: ProfitSharingReturnFailReason
  /** 完成时间 @example 2015-05-20T13:29:35.120+08:00 */
  finish_time: Rfc3339
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/profitsharing/returnorders': Returnorders
  }
}
