import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 平台代商户确认注销
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013892772
   */
  post: Call<{ json: ConfirmApplyCancelWithdraw }, ConfirmedApplyCancelWithdraw>
}

/** `v3/ecommerce/account/apply-cancel-withdraw/confirm` */
export interface Confirm extends Verbs, Async<Verbs> {}

export interface ConfirmApplyCancelWithdraw {
  /** 微信支付注销单号 @example X202410241010125346 */
  applyment_id?: string
  /** 商户注销申请单号 @example P202410241010125346 */
  out_request_no?: string
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 平台确认操作人标识 @example id1102 */
  operator_identification: string
  /** 注销确认时间 @example 2015-05-20T13:29:35.120+08:00 */
  confirm_time: Rfc3339
  /** 注销协议版本号 @example V20241213 */
  cancel_contract_version: string
}

export interface ConfirmedApplyCancelWithdraw {
  /** 微信支付注销单号 @example X202410241010125346 */
  applyment_id?: string
  /** 商户注销申请单号 @example P202410241010125346 */
  out_request_no?: string
  /** 二级商户号 @example 1900000109 */
  sub_mchid?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/account/apply-cancel-withdraw/confirm': Confirm
  }
}
