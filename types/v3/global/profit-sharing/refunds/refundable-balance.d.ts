import type { Async, Call, NoOptions } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 查询可供垫付退款实时余额
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024984
   */
  get: Call<NoOptions, OverseasProfitSharingRefundableBalance>
}

/** `v3/global/profit-sharing/refunds/refundable-balance` */
export interface RefundableBalance extends Verbs, Async<Verbs> {}

export interface OverseasProfitSharingRefundableBalance {
  /** 出资方商户号 @example 19000000001 */
  sponsor_mchid?: string
  /** 可供垫付分账退款的实时余额，单位为币种的最小单位 @example 1000 */
  balance?: number
  /** 货币类型 @example CNY */
  currency?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/profit-sharing/refunds/refundable-balance': RefundableBalance
  }
}
