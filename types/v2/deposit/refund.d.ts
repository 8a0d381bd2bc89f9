import type { Async, Call } from '../../endpoint.js'
import type { RefundDeposit, RefundedDeposit } from '../../models/v2-refund.js'

interface Verbs {
  /** 申请退款（押金） */
  post: Call<{ xml: RefundDeposit; security: true }, RefundedDeposit>
}

/** `v2/deposit/refund` */
export interface Refund extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints { 'v2/deposit/refund': Refund }
}
