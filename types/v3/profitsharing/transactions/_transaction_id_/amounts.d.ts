import type { Async, Call } from '../../../../endpoint.js'
import type { ProfitSharingOrderAmount } from '../../../../models/profit-sharing.js'

interface Verbs {
  /**
   * 查询剩余待分金额
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012457939
   */
  get: Call<
    {
      /** 微信订单号 @maxLength 32 @example 4208450740201411110007820472 */
      transaction_id: string
    },
    ProfitSharingOrderAmount
  >
}

/** `v3/profitsharing/transactions/{transaction_id}/amounts` */
export interface Amounts extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/profitsharing/transactions/{transaction_id}/amounts': Amounts
  }
}
