import type { Async, Call } from '../../../endpoint.js'
import type { AdvertisingIndustryFilters } from '../../../models/gold-plan.js'

interface Verbs {
  /**
   * 同业过滤标签管理
   * @remarks 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473784
   */
  post: Call<{ json: SetIndustryFilter }, void>
}

/** `v3/goldplan/merchants/set-advertising-industry-filter` */
export interface SetAdvertisingIndustryFilter extends Verbs, Async<Verbs> {}

export interface SetIndustryFilter {
  /** 特约商户号 @example 1900000109 */
  sub_mchid: string
  /** 同业过滤标签值 @maxItems 3 */
  advertising_industry_filters: AdvertisingIndustryFilters[]
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/goldplan/merchants/set-advertising-industry-filter': SetAdvertisingIndustryFilter
  }
}
