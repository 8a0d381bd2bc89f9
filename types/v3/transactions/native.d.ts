import type { Async, Call } from '../../endpoint.js'
import type { OverseasOrder } from '../../models/overseas-order.js'

interface Verbs {
  /** 扫码支付下单 */
  post: Call<
    { json: OverseasOrder },
    {
      /** 二维码链接 */
      code_url: string
    }
  >
}

/** `v3/transactions/native` */
export interface Native extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/transactions/native': Native
  }
}
