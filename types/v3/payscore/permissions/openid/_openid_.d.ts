import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 查询与用户授权记录（openid）
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647404
   */
  get: Call<
    {
      /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
      openid: string
      query: {
        /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
        service_id: string
        /** 公众号id @maxLength 32 @example wxd678efh567hg6787 */
        appid: string
      }
    },
    Permission
  >
}

/** `v3/payscore/permissions/openid/{openid}` */
export interface OpenidValue extends Verbs, Async<Verbs> {
  /** 微信支付分：解除用户授权关系（openid） */
  terminate: import('./_openid_/terminate.js').Terminate
}

export interface Permission {
  /** 服务id @example 2002000000000558128851361561536 */
  service_id: string
  /** 公众号id @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 授权协议号 @example 1275342195190894594 */
  authorization_code?: string
  /** 授权状态 */
  authorization_state: 'UNAVAILABLE' | 'AVAILABLE' | 'UNBINDUSER'
  /** 最近一次解除授权时间 @example 2015-05-20T13:29:35.120+08:00 */
  cancel_authorization_time?: Rfc3339
  /** 最近一次授权成功时间 @example 2015-05-20T13:29:35.120+08:00 */
  authorization_success_time?: Rfc3339
  /** 用户分层 @example 1 */
  user_risk_level?: number
  /** 分层版本 @example 1 */
  risk_level_version?: number
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/permissions/openid/{openid}': OpenidValue
  }
}
