import type { Async, Call, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /**
   * 请求补差回退
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477636
   */
  post: Call<{ json: ReturnSubsidy }, ReturnedSubsidy>
}

/** `v3/ecommerce/subsidies/return` */
export interface Return extends Verbs, Async<Verbs> {}

export interface ReturnSubsidy {
  /** 二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 商户补差回退单号 @example P20150806125346 */
  out_order_no: string
  /** 微信订单号 @maxLength 64 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 微信退款单号 @maxLength 64 @example 3008450740201411110007820472 */
  refund_id: string
  /** 补差回退金额，单位为分 @example 10 */
  amount: number
  /** 补差回退描述 @maxLength 80 @example 测试备注 */
  description: string
  /** 微信补差单号 @maxLength 64 @example 3008450740201411110007820472 */
  subsidy_id?: string
  /** 回退出资账户及金额 */
  from?: SubsidyReturnSource[]
}

export interface ReturnedSubsidy {
  /** 微信补差单号 @example 3008450740201411110007820472 */
  subsidy_id?: string
  /** 回退出资账户及金额 */
  from?: SubsidyReturnSource[]
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 微信订单号 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 微信补差回退单号 @example 3008450740201411110007820472 */
  subsidy_refund_id: string
  /** 微信退款单号 @example 3008450740201411110007820472 */
  refund_id: string
  /** 商户补差回退单号 @example P20150806125346 */
  out_order_no: string
  /** 补差回退金额，单位为分 @example 10 */
  amount: number
  /** 补差回退描述 @example 测试备注 */
  description: string
  /** 补差回退结果 */
  result: 'SUCCESS' | 'FAIL' | 'REFUND'
  /** 补差回退完成时间 @example 2015-05-20T13:29:35.120+08:00 */
  success_time: Rfc3339
}

/** 回退出资账户及金额 */
export interface SubsidyReturnSource {
  /** 出资账户类型 */
  account?: 'AVAILABLE' | 'UNAVAILABLE'
  /** 出资金额，单位为分 @example 10 */
  amount?: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/subsidies/return': Return
  }
}
