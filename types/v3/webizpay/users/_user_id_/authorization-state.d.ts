import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 企业商户查询企业员工开通授权状态
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507163
   */
  get: Call<
    {
      /** 企业员工ID @example 123456 */
      user_id: string
      query: {
        /** 服务商商户号 @example 12341234 */
        sp_mchid: string
        /** 出资子商户号 @example 43214321 */
        sub_mchid: string
      }
    },
    WebizpayAuthorizationState
  >
}

/** `v3/webizpay/users/{user_id}/authorization-state` */
export interface AuthorizationState extends Verbs, Async<Verbs> {}

export interface WebizpayAuthorizationState {
  /** 服务商商户号 @example 12341234 */
  sp_mchid: string
  /** 出资子商户号 @example 43214321 */
  sub_mchid: string
  /** 企业员工ID @example 123456 */
  user_id: string
  /** 微信授权关系列表 */
  employee_list?: Employee[]
}

/** 微信授权关系列表 */
export interface Employee {
  /** 微信授权关系ID @example WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
  employee_id: string
  /** 授权状态 */
  authorization_state: 'AUTHORIZED' | 'REVOKED'
  /** 授权时间 @example 2023-06-08T10:34:56+08:00 */
  authorization_time: Rfc3339
  /** 解除授权时间 @example 2023-06-08T10:34:56+08:00 */
  authorization_revoked_time: Rfc3339
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/webizpay/users/{user_id}/authorization-state': AuthorizationState
  }
}
