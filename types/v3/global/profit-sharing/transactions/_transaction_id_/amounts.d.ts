import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 查询剩余待分金额
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024904
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
    TransactionAmount
  >
}

/** `v3/global/profit-sharing/transactions/{transaction_id}/amounts` */
export interface Amounts extends Verbs, Async<Verbs> {}

export interface TransactionAmount {
  /** 微信订单号 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 订单剩余待分金额，单位为币种的最小单位 @example 1000 */
  unsplit_amount?: number
  /** 货币类型 @example CNY */
  currency?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/profit-sharing/transactions/{transaction_id}/amounts': Amounts
  }
}
