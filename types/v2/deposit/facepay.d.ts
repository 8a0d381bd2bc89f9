import type { Async, Call } from '../../endpoint.js'
import type { PaidOrder, FacePayRequest } from '../../models/v2-order.js'

interface Verbs {
  /** 支付押金（人脸支付） */
  post: Call<{ xml: FacePayRequest }, PaidOrder>
}

/** `v2/deposit/facepay` */
export interface Facepay extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/deposit/facepay': Facepay
  }
}
