import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 解除用户授权关系（openid）
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461154
   */
  post: Call<{ json: TerminatePermission }, void>
}

/** `v3/payscore/partner/permissions/terminate` */
export interface Terminate extends Verbs, Async<Verbs> {}

export interface TerminatePermission {
  /** 服务商公众号下的用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 子商户公众号下openid */
  sub_openid?: string
  /** 服务ID @maxLength 32 @example 500001 */
  service_id: string
  /** 服务商应用ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 子商户应用ID @maxLength 32 @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1230000109 */
  sub_mchid: string
  /** 撤销原因 @maxLength 50 @example reason */
  reason: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/partner/permissions/terminate': Terminate
  }
}
