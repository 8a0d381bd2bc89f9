import type { Async, Call } from '../../../../../../endpoint.js'
import type { PresignRequest, PresignedApp } from '../../../../../../models/papay.js'

interface Verbs {
  /**
   * App场景预约扣费类型签约的预签约
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693028
   */
  post: Call<{ json: PresignRequest }, PresignedApp>
}

/** `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app` */
export interface App extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app': App
  }
}
