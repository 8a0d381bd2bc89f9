import type { Async, Call } from '../../endpoint.js'
import type { ReverseDeposit, ReversedDeposit } from '../../models/v2-order.js'

interface Verbs {
  /** 撤销订单 */
  post: Call<{ xml: ReverseDeposit; security: true }, ReversedDeposit>
}

/** `v2/deposit/reverse` */
export interface Reverse extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints { 'v2/deposit/reverse': Reverse }
}
