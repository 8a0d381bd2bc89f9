import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 查询订单剩余可出境余额
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476109
   */
  get: Call<
    {
      /** 微信支付订单号 @example 4208450740201411110007820472 */
      transaction_id: string
      query: {
        /** 二级商户号 @example 1900000109 */
        sub_mchid: string
      }
    },
    AvailableAbroadAmount
  >
}

/** `v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts` */
export interface AvailableAbroadAmounts extends Verbs, Async<Verbs> {}

export interface AvailableAbroadAmount {
  /** 微信支付订单号 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 订单剩余可出境金额，单位为分 @example 21 */
  available_abroad_amount: number
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts': AvailableAbroadAmounts
  }
}
