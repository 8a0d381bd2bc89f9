import type { Async, Call } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 商户解除用户授权关系
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml
   */
  post: Call<
    {
      /** 用户标识 @maxLength 128 */
      openid: string
      /** 服务ID @maxLength 32 */
      service_id: string
      json: TerminatePermission
    },
    void
  >
}

/** `v3/payscore/users/{openid}/permissions/{service_id}/terminate` */
export interface Terminate extends Verbs, Async<Verbs> {}

export interface TerminatePermission {
  /** 公众账号ID @maxLength 32 */
  appid: string
  /** 撤销原因 @maxLength 50 */
  reason: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/users/{openid}/permissions/{service_id}/terminate': Terminate
  }
}
