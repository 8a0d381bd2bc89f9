import type { Async, Call } from '../../endpoint.js'

interface Verbs {
  /**
   * 商户预授权
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647349
   */
  post: Call<
    { json: CreatePermission },
    {
      /** 预授权token @example apply_permissions_token */
      apply_permissions_token: string
    }
  >
}

/** `v3/payscore/permissions` */
export interface Permissions extends Verbs, Async<Verbs> {
  /** 微信支付分：商户评估用户分层 */
  assessUserRiskLevel: import('./permissions/assess-user-risk-level.js').AssessUserRiskLevel
  /** 微信支付分 */
  authorizationCode: import('./permissions/authorization-code.js').AuthorizationCode
  /** 微信支付分 */
  openid: import('./permissions/openid.js').Openid
}

export interface CreatePermission {
  /** 服务id @maxLength 32 @example 500001 */
  service_id: string
  /** 公众号id @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 授权协议号 @maxLength 32 @example 1234323JKHDFE1243252 */
  authorization_code: string
  /** 通知地址 @maxLength 255 @example http://www.qq.com */
  notify_url?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/permissions': Permissions
  }
}
