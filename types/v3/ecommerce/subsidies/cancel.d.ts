import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 取消补差
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477639
   */
  post: Call<{ json: CancelSubsidy }, CancelledSubsidy>
}

/** `v3/ecommerce/subsidies/cancel` */
export interface Cancel extends Verbs, Async<Verbs> {}

export interface CancelSubsidy {
  /** 二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 微信订单号 @maxLength 64 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 取消补差描述 @maxLength 80 @example 订单退款 */
  description: string
}

export interface CancelledSubsidy {
  /** 二级商户号 @maxLength 32 @example 1900013401 */
  sub_mchid: string
  /** 微信订单号 @maxLength 64 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 取消补差结果 */
  result: 'SUCCESS' | 'FAIL'
  /** 取消补差描述 @maxLength 80 @example 订单退款 */
  description: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/subsidies/cancel': Cancel
  }
}
