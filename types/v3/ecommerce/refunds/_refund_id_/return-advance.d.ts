import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 垫付退款回补
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476927
   */
  post: Call<
    {
      /** 微信退款单号 @maxLength 32 @example 50000000382019052709732678859 */
      refund_id: string
      json: {
        /** 二级商户号 @maxLength 32 @example 1900000109 */
        sub_mchid: string
      }
    },
    EcommerceRefundsReturnAdvance
  >
  /**
   * 查询垫付回补结果
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476916
   */
  get: Call<
    {
      /** 微信退款单号 @maxLength 32 @example 50000000382019052709732678859 */
      refund_id: string
      query: {
        /** 二级商户号 @maxLength 32 @example 1900000109 */
        sub_mchid: string
      }
    },
    EcommerceRefundsReturnAdvance
  >
}

/** `v3/ecommerce/refunds/{refund_id}/return-advance` */
export interface ReturnAdvance extends Verbs, Async<Verbs> {}

export interface EcommerceRefundsReturnAdvance {
  /** 微信退款单号 @maxLength 32 @example 50000000382019052709732678859 */
  refund_id: string
  /** 微信回补单号 @maxLength 32 @example 1215562501201407033233368018 */
  advance_return_id: string
  /** 垫付回补金额，单位为分 @example 888 */
  return_amount: number
  /** 出款方商户号 @maxLength 32 @example 1900000109 */
  payer_mchid: string
  /** 出款方账户 @maxLength 32 @example BASIC */
  payer_account: 'BASIC' | 'OPERATION'
  /** 入账方商户号 @maxLength 32 @example 1900000108 */
  payee_mchid: string
  /** 入账方账户 @maxLength 32 @example BASIC */
  payee_account: 'BASIC' | 'OPERATION'
  /** 垫付回补结果 @maxLength 32 @example SUCCESS */
  result: 'SUCCESS' | 'FAILED' | 'PROCESSING'
  /** 垫付回补完成时间 @example 2018-06-08T10:34:56+08:00 */
  success_time?: Rfc3339
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/refunds/{refund_id}/return-advance': ReturnAdvance
  }
}
