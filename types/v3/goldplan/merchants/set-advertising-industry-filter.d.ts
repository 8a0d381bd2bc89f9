import type { Async, Call } from '../../../endpoint.js'
import type { OpenAdvertisingShow } from '../../../models/gold-plan.js'

interface Verbs {
  /**
   * 同业过滤标签管理
   * @remarks 服务商, 渠道商
   */
  post: Call<{ json: OpenAdvertisingShow }, void>
}

/** `v3/goldplan/merchants/set-advertising-industry-filter` */
export interface SetAdvertisingIndustryFilter extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/goldplan/merchants/set-advertising-industry-filter': SetAdvertisingIndustryFilter
  }
}
