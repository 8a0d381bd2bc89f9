import type { Async, Call } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 从业机构解除用户授权关系（授权协议号）
   * @remarks 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461012
   */
  post: Call<
    {
      /** 授权协议号 @maxLength 32 @example 1275342195190894594 */
      authorization_code: string
      json: TerminatePermission
    },
    void
  >
}

/** `v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate` */
export interface Terminate extends Verbs, Async<Verbs> {}

export interface TerminatePermission {
  /** 服务ID @maxLength 32 @example 500001 */
  service_id: string
  /** 渠道商商户号 @example 1230000109 */
  channel_id?: string
  /** 子商户号 @maxLength 32 @example 1230000109 */
  sub_mchid: string
  /** 撤销原因 @maxLength 50 @example 撤销原因 */
  reason: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate': Terminate
  }
}
