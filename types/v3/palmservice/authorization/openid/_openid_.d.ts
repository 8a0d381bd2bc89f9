import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 查询刷掌授权
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014482017
   */
  get: Call<
    {
      /** OpenID @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
      openid: string
      query: {
        /** 机构ID @example 1004 */
        organization_id: string
      }
    },
    Authorization
  >
}

/** `v3/palmservice/authorization/openid/{openid}` */
export interface OpenidValue extends Verbs, Async<Verbs> {}

export interface Authorization {
  /** OpenID @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 机构ID @example 1004 */
  organization_id?: string
  /** 授权状态 */
  state?: 'AUTHORIZATION_STATE_NONE' | 'AUTHORIZATION_STATE_ON' | 'AUTHORIZATION_STATE_OFF'
  /** 授权时间 @example 2018-06-08T10:34:56+08:00 */
  authorize_time?: Rfc3339
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/palmservice/authorization/openid/{openid}': OpenidValue
  }
}
