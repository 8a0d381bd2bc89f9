import type { Async, Call } from '../../../../../../../../endpoint.js'
import type { PolicyPeriod } from '../../../../../../../../models/papay.js'

interface Verbs {
  /**
   * 保险商户受理续期自动续费协议
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489588
   */
  post: Call<
    {
      /** 委托代扣模板ID */
      plan_id: string | number
      /** 委托代扣协议ID */
      contract_id: string
      json: RenewContract
    },
    void
  >
}

/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew` */
export interface Renew extends Verbs, Async<Verbs> {}

export interface RenewContract {
  /** 应用ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 续期的扣费周期列表 */
  policy_periods: PolicyPeriod[]
}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew': Renew
  }
}
