import type { Async, Call } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 解除用户授权关系（授权协议号）
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382049
   */
  post: Call<
    {
      /** 授权协议号 @maxLength 32 @example 1234323JKHDFE1243252 */
      authorization_code: string
      json: TerminatePermission
    },
    void
  >
}

/** `v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate` */
export interface Terminate extends Verbs, Async<Verbs> {}

export interface TerminatePermission {
  /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 撤销原因 @maxLength 50 @example 用户投诉 */
  reason: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate': Terminate
  }
}
