import type { Async, Call, NoOptions } from '../../../endpoint.js'

interface Verbs {
  /**
   * 查询商户配置的开发选项
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529526
   */
  get: Call<NoOptions, FapiaoDevelopmentConfig>
  /**
   * 配置开发选项
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529457
   */
  patch: Call<{ json: ModifyDevelopmentConfig }, FapiaoDevelopmentConfig>
}

/** `v3/new-tax-control-fapiao/merchant/development-config` */
export interface DevelopmentConfig extends Verbs, Async<Verbs> {}

export interface FapiaoDevelopmentConfig {
  /** 商户回调地址 @example https://pay.weixin.qq.com/callback */
  callback_url: string
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean
}

export interface ModifyDevelopmentConfig {
  /** 商户回调地址 @example https://pay.weixin.qq.com/callback */
  callback_url?: string
  /** 子商户号 @example 1900000109 */
  sub_mch_code?: string
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/new-tax-control-fapiao/merchant/development-config': DevelopmentConfig
  }
}
