import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 解除用户授权关系（授权协议号）
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647410
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

/** `v3/payscore/permissions/authorization-code/{authorization_code}/terminate` */
export interface Terminate extends Verbs, Async<Verbs> {}

export interface TerminatePermission {
  /** 服务id @maxLength 32 @example 500001 */
  service_id: string
  /** 撤销原因 @maxLength 50 @example 撤销原因 */
  reason: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/permissions/authorization-code/{authorization_code}/terminate': Terminate
  }
}
