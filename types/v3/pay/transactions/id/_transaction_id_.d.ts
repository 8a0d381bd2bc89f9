import type { Async, Call } from '../../../../endpoint.js'
import type { Transaction } from '../../../../models/transaction.js'

interface Verbs {
  /** 微信支付订单号查询 @see https://pay.weixin.qq.com/doc/v3/merchant/4013070356 */
  get: Call<{ transaction_id: string; query: { /** 直连商户号 */ mchid: string } }, Transaction>
}

/** `v3/pay/transactions/id/{transaction_id}` */
export interface TransactionId extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints { 'v3/pay/transactions/id/{transaction_id}': TransactionId }
}
