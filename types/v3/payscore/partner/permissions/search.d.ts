import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 查询与用户授权记录（openid）
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692798
   */
  get: Call<{ query: QueryPermission }, Permission>
}

/** `v3/payscore/partner/permissions/search` */
export interface Search extends Verbs, Async<Verbs> {}

export interface QueryPermission {
  /** 服务ID @maxLength 32 @example 500001 */
  service_id: string
  /** 服务商应用ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 子商户商户号 @maxLength 32 @example 1230000109 */
  sub_mchid: string
  /** 子商户应用ID @maxLength 32 @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 子商户公众号下openid @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
}

export interface Permission {
  /** 服务ID @example 2002000000000558128851361561536 */
  service_id: string
  /** 应用ID @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 服务商公众号下的用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 授权协议号 @example 1275342195190894594 */
  authorization_code?: string
  /** 授权状态 @example UNAVAILABLE */
  authorization_state: 'AVAILABLE' | 'UNAVAILABLE' | 'UNBINDUSER'
  /** 授权通知地址 @example https://www.weixin.com */
  notify_url?: string
  /** 最近一次解除授权时间 @example 2015-05-20T13:29:35.120+08:00 */
  cancel_authorization_time?: Rfc3339
  /** 最近一次授权成功时间 @example 2015-05-20T13:29:35.120+08:00 */
  authorization_success_time: Rfc3339
  /** 子商户号 @example 1230000109 */
  sub_mchid: string
  /** 子商户应用ID @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 子商户公众号下的用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
  /** 用户分层 @example 1 */
  user_risk_level?: number
  /** 分层版本 @example 1 */
  risk_level_version?: number
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/partner/permissions/search': Search
  }
}
