import type { Async, Call, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /**
   * 查询微工卡授权关系
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461728
   */
  get: Call<
    {
      /** 用户标识 @example 9x111111 */
      openid: string
      query: QueryRelation
    },
    Relation
  >
}

/** `v3/payroll-card/relations/{openid}` */
export interface Openid extends Verbs, Async<Verbs> {}

export interface QueryRelation {
  /** 子商户号 @example 1111111 */
  sub_mchid: string
  /** 应用ID @example wxa1111111 */
  appid?: string
  /** 子商户应用ID @example wxa1111111 */
  sub_appid?: string
}

export interface Relation {
  /** 用户标识 @example 9x111111 */
  openid: string
  /** 商户号 @example 1111111 */
  mchid: string
  /** 子商户号 @example 1111111 */
  sub_mchid: string
  /** 授权状态 */
  authorize_state: 'UNAUTHORIZED' | 'AUTHORIZED' | 'DEAUTHORIZED'
  /** 授权时间 @example 2015-05-20T13:29:35.120+08:00 */
  authorize_time?: Rfc3339
  /** 取消授权时间 @example 2015-05-20T13:29:35.120+08:00 */
  deauthorize_time?: Rfc3339
  /** 注册状态 */
  register_state: 'UNDEFINED' | 'UNREGISTERED' | 'REGISTERED' | 'CLOSED'
  /** 注册时间 */
  register_time?: Rfc3339
  /** 注销时间 */
  close_time?: Rfc3339
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/payroll-card/relations/{openid}': Openid
  }
}
