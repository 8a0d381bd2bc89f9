import type { Async, Call } from '../../../endpoint.js'
import type { AdvertisingIndustryFilters } from '../../../models/gold-plan.js'

interface Verbs {
  /**
   * 开通广告展示
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473794
   */
  patch: Call<{ json: OpenAdvertisingShow }, void>
}

/** `v3/goldplan/merchants/open-advertising-show` */
export interface MerchantsOpenAdvertisingShow extends Verbs, Async<Verbs> {}

export interface OpenAdvertisingShow {
  /** 特约商户号 @example 1900000109 */
  sub_mchid: string
  /** 同业过滤标签值 @maxItems 3 */
  advertising_industry_filters?: AdvertisingIndustryFilters[]
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/goldplan/merchants/open-advertising-show': MerchantsOpenAdvertisingShow
  }
}
