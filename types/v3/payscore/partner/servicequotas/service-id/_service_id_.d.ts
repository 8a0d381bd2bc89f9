import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 查询用户分层对应建议先享金额
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394486
   */
  get: Call<
    {
      /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
      service_id: string
      query: QueryServiceQuota
    },
    ServiceQuota
  >
}

/** `v3/payscore/partner/servicequotas/service-id/{service_id}` */
export interface ServiceIdValue extends Verbs, Async<Verbs> {}

export interface QueryServiceQuota {
  /** 子商户商户号 @maxLength 32 @example 1230000109 */
  sub_mchid: string
  /** 服务商的公众号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 子商户的公众号ID @maxLength 32 @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 分层版本 @example 1 */
  risk_level_version: string | number
}

export interface ServiceQuota {
  /** 服务ID @example 2002000000000558128851361561536 */
  service_id: string
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 子商户商户号 @example 1230000109 */
  sub_mchid: string
  /** 公众号ID @example wxd678efh567hg6787 */
  appid: string
  /** 子商户的公众号ID @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 分层版本 @example 1 */
  risk_level_version: number
  /** 先享金额列表 */
  quotas: Quota[]
}

/** 先享金额列表 */
export interface Quota {
  /** 用户分层 @example 1 */
  risk_level: number
  /** 建议先享金额，单位为分 @example 1000 */
  suggested_quota: number
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/partner/servicequotas/service-id/{service_id}': ServiceIdValue
  }
}
