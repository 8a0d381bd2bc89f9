import type { Async, Call } from '../../../endpoint.js'
import type { Signable } from '../../../models/v2.js'
import type { AddedDevelopmentConfig } from '../../../models/v2-order.js'

interface Verbs {
  /**
   * 服务商特约商户关注功能配置
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014115399
   */
  post: Call<{ xml: ConfigureRecommendation; security: true }, AddedDevelopmentConfig>
}

/** `v2/secapi/mkt/addrecommendconf` */
export interface Addrecommendconf extends Verbs, Async<Verbs> {}

export interface ConfigureRecommendation extends Signable {
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000100 */
  sub_mch_id: string
  /** 特约商户APPID @maxLength 32 @example wx8888888888888888 */
  sub_appid: string
  /** 推荐关注APPID @maxLength 32 @example wx931386123456789e */
  subscribe_appid: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/secapi/mkt/addrecommendconf': Addrecommendconf
  }
}
