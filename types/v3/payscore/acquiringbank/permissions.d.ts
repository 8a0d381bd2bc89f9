import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 从业机构预授权
   * @remarks 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691489
   */
  post: Call<
    { json: CreatePermission },
    {
      /** 预授权token @example apply_permissions_token */
      apply_permissions_token: string
    }
  >
}

/** `v3/payscore/acquiringbank/permissions` */
export interface Permissions extends Verbs, Async<Verbs> {
  /** 微信支付分（从业机构） */
  authorizationCode: import('./permissions/authorization-code.js').AuthorizationCode
}

export interface CreatePermission {
  /** 服务ID @maxLength 32 @example service_id */
  service_id: string
  /** 渠道商商户号 @example 1230000109 */
  channel_id: string
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
    'v3/payscore/acquiringbank/permissions': Permissions
  }
}
