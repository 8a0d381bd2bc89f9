import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type { OrderCloseTransaction } from '../../../../models/order.js'

interface Verbs {
  /**
   * 企业商户发起解除员工企业支付授权
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507156
   */
  post: Call<
    {
      /** 微信授权关系ID @example WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
      employee_id: string
      json: OrderCloseTransaction
    },
    RevokedEmployee
  >
}

/** `v3/webizpay/employees/{employee_id}/revoke` */
export interface Revoke extends Verbs, Async<Verbs> {}

export interface RevokedEmployee {
  /** 服务商商户号 @example 12341234 */
  sp_mchid: string
  /** 出资子商户号 @example 43214321 */
  sub_mchid: string
  /** 商户企业员工ID @example employee123 */
  user_id: string
  /** 员工企业支付权限状态 */
  authorization_state: 'REVOKED' | 'AUTHORIZED'
  /** 员工企业支付失效时间 @example 2023-12-31T23:59:59+08:00 */
  authorization_revoked_time: Rfc3339
  /** 作废原因 @example 用户主动撤销 */
  reason: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/webizpay/employees/{employee_id}/revoke': Revoke
  }
}
