import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 商户预授权
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382030
   */
  post: Call<
    { json: CreatePermission },
    {
      /** 预授权token @example apply_permissions_token */
      apply_permissions_token: string
    }
  >
}

/** `v3/payscore/partner/permissions` */
export interface Permissions extends Verbs, Async<Verbs> {
  /** 微信支付分（服务商）：服务商场景中预授权 */
  applyForScene: import('./permissions/apply-for-scene.js').ApplyForScene
  /** 微信支付分（服务商）：服务商评估用户分层 */
  assessUserRiskLevel: import('./permissions/assess-user-risk-level.js').AssessUserRiskLevel
  /** 微信支付分（服务商） */
  authorizationCode: import('./permissions/authorization-code.js').AuthorizationCode
  /** 微信支付分（服务商）：查询与用户授权记录（openid） */
  search: import('./permissions/search.js').Search
  /** 微信支付分（服务商）：解除用户授权关系（openid） */
  terminate: import('./permissions/terminate.js').Terminate
}

export interface CreatePermission {
  /** 服务ID @maxLength 32 @example service_id */
  service_id: string
  /** 服务商应用ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 子商户应用ID @maxLength 32 @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1230000109 */
  sub_mchid: string
  /** 授权协议号 @maxLength 32 @example 1234323JKHDFE1243252 */
  authorization_code: string
  /** 商户回调地址 @maxLength 255 @example http://www.qq.com */
  notify_url?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/partner/permissions': Permissions
  }
}
