import type { Async, Call, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /**
   * 请求补差
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477631
   */
  post: Call<{ json: CreateSubsidy }, CreatedSubsidy>
}

/** `v3/ecommerce/subsidies/create` */
export interface Create extends Verbs, Async<Verbs> {}

export interface CreateSubsidy {
  /** 二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 微信订单号 @maxLength 64 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 补差金额，单位为分 @example 10 */
  amount: number
  /** 补差描述 @maxLength 80 @example 测试备注 */
  description: string
  /** 微信退款单号 @maxLength 32 @example 3008450740201411110007820472 */
  refund_id?: string
  /** 商户补差单号 @maxLength 64 @example P20150806125347 */
  out_subsidy_no: string
}

export interface CreatedSubsidy {
  /** 商户补差单号 @example P20150806125347 */
  out_subsidy_no?: string
  /** 二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 微信订单号 @maxLength 64 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 微信补差单号 @maxLength 64 @example 3008450740201411110007820472 */
  subsidy_id: string
  /** 补差描述 @maxLength 80 @example 满减补差活动 */
  description: string
  /** 补差金额，单位为分 @example 10 */
  amount: number
  /** 补差单结果 */
  result: 'SUCCESS' | 'FAIL' | 'REFUND'
  /** 补差完成时间 @example 2015-05-20T13:29:35.120+08:00 */
  success_time: Rfc3339
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/subsidies/create': Create
  }
}
