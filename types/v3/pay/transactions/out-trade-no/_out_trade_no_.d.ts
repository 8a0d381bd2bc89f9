import type { Async, Call } from '../../../../endpoint.js'
import type { Transaction } from '../../../../models/transaction.js'

interface Verbs {
  /** 商户订单号查询 @see https://pay.weixin.qq.com/doc/v3/merchant/4013070356 */
  get: Call<{ out_trade_no: string; query: { /** 直连商户号 */ mchid: string } }, Transaction>
}

/** `v3/pay/transactions/out-trade-no/{out_trade_no}` */
export interface OutTradeNoValue extends Verbs, Async<Verbs> {
  close: import('./_out_trade_no_/close.js').Close
}

declare module '../../../../endpoint.js' {
  interface Endpoints { 'v3/pay/transactions/out-trade-no/{out_trade_no}': OutTradeNoValue }
}
