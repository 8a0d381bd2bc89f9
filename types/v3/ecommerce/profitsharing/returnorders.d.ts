import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { QueryReturnOrder } from '../../../models/profit-sharing.js'

interface Verbs {
  /**
   * 请求分账回退
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477737
   */
  post: Call<{ json: RequestReturnOrder }, ReturnOrder>
  /**
   * 查询分账回退结果
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477740
   */
  get: Call<{ query: QueryReturnOrder }, ReturnOrder>
}

/** `v3/ecommerce/profitsharing/returnorders` */
export interface Returnorders extends Verbs, Async<Verbs> {}

export interface RequestReturnOrder {
  /** 二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 微信分账单号 @maxLength 64 @example 3008450740201411110007820472 */
  order_id?: string
  /** 商户分账单号 @maxLength 64 */
  out_order_no?: string
  /** 商户回退单号 @maxLength 64 @pattern /[0-9A-Za-z_\-|*\x40]+/ @example R20190516001 */
  out_return_no: string
  /** 回退商户号 @maxLength 32 @example 86693852 */
  return_mchid: string
  /** 回退金额，单位为分 @example 10 */
  amount: number
  /** 回退描述 @maxLength 80 @example 分账回退 */
  description: string
  /** 微信订单号 @maxLength 32 */
  transaction_id?: string
}

export interface ReturnOrder {
  /** 二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 微信分账单号 @maxLength 64 @example 3008450740201411110007820472 */
  order_id: string
  /** 商户分账单号 @maxLength 64 @example P20150806125346 */
  out_order_no: string
  /** 商户回退单号 @maxLength 64 @example R20190516001 */
  out_return_no: string
  /** 回退商户号 @maxLength 32 @example 86693852 */
  return_mchid: string
  /** 回退金额，单位为分 @example 10 */
  amount: number
  /** 微信回退单号 @maxLength 64 @example 3008450740201411110007820472 */
  return_no: string
  /** 回退结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAIL'
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED'
  /** 完成时间 @example 2015-05-20T13:29:35.120+08:00 */
  finish_time: Rfc3339
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/profitsharing/returnorders': Returnorders
  }
}
