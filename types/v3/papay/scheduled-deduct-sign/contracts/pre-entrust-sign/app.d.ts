import type { Async, Call } from '../../../../../endpoint.js'
import type { PresignApp, PresignedApp } from '../../../../../models/papay.js'

interface Verbs {
  /**
   * App场景预约扣费类型签约的预签约
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524934
   */
  post: Call<{ json: PresignApp }, PresignedApp>
}

/** `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app` */
export interface App extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app': App
  }
}
