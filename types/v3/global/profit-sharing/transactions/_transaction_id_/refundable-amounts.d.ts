import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 查询订单剩余可退款金额
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024982
   */
  get: Call<
    {
      /** 微信订单号 @example 4208450740201411110007820472 */
      transaction_id: string
      query?: {
        /** 子商户号 @example 1900000109 */
        sub_mchid?: string
      }
    },
    RefundableAmount
  >
}

/** `v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts` */
export interface RefundableAmounts extends Verbs, Async<Verbs> {}

export interface RefundableAmount {
  /** 微信订单号 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 订单剩余可退款金额，单位为币种的最小单位 @example 1000 */
  refundable_amount?: number
  /** 货币类型 @example CNY */
  currency?: string
  /** 订单剩余可使用垫付资金退款的金额，单位为币种的最小单位 @example 1000 */
  funds_refundable_amount?: number
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts': RefundableAmounts
  }
}
