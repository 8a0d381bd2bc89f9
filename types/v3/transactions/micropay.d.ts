import type { Async, Call } from '../../endpoint.js'
import type { MicropayOrder, MicropayOrdered } from '../../models/overseas-order.js'

interface Verbs {
  /** 提交付款码支付 */
  post: Call<{ json: MicropayOrder }, MicropayOrdered>
}

/** `v3/transactions/micropay` */
export interface Micropay extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/transactions/micropay': Micropay
  }
}
