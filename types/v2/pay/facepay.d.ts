import type { Async, Call } from '../../endpoint.js'
import type { FacePaidDeposit, PayDepositByFace } from '../../models/v2-order.js'

interface Verbs {
  /** 提交刷脸支付 */
  post: Call<{ xml: PayDepositByFace }, FacePaidDeposit>
}

/** `v2/pay/facepay` */
export interface Facepay extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints { 'v2/pay/facepay': Facepay }
}
