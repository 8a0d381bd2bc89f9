import type { Async, Call } from '../../../endpoint.js'
import type { OpenAdvertisingShow } from '../../../models/gold-plan.js'

interface Verbs {
  /**
   * 开通广告展示
   * @remarks 服务商
   */
  patch: Call<{ json: OpenAdvertisingShow }, void>
}

/** `v3/goldplan/merchants/open-advertising-show` */
export interface MerchantsOpenAdvertisingShow extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/goldplan/merchants/open-advertising-show': MerchantsOpenAdvertisingShow
  }
}
