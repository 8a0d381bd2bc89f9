import type { Async, Call } from '../../endpoint.js'

interface Verbs {
  /**
   * 查询用户授权状态
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml
   */
  get: Call<{ query: QueryUserServiceState }, PayscoreUserServiceState>
}

/** `v3/payscore/user-service-state` */
export interface UserServiceState extends Verbs, Async<Verbs> {}

export interface QueryUserServiceState {
  /** 公众账号ID @maxLength 32 */
  appid: string
  /** 服务ID @maxLength 32 */
  service_id: string
  /** 用户标识 @maxLength 128 */
  openid: string
}

export interface PayscoreUserServiceState {
  /** 公众账号ID @example wxd678efh567hg6787 */
  appid: string
  /** 服务ID @example 500001 */
  service_id: string
  /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 用户授权服务情况 */
  use_service_state: 'UNAVAILABLE' | 'AVAILABLE'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/user-service-state': UserServiceState
  }
}
