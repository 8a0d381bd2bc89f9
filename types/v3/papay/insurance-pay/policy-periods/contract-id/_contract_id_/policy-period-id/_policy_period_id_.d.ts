import type { Async, Call } from '../../../../../../../endpoint.js'
import type { PapayPolicyPeriod } from '../../../../../../../models/papay.js'

interface Verbs {
  /**
   * 保险商户查询保险自动续费预约
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471229
   */
  get: Call<
    {
      /** 委托代扣协议ID @maxLength 32 */
      contract_id: string
      /** 保单的扣费周期编号 @example 1 */
      policy_period_id: string | number
    },
    PapayPolicyPeriod
  >
}

/** `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}` */
export interface PolicyPeriodIdValue extends Verbs, Async<Verbs> {
  /** 保险商户委托代扣：保险商户预约保险自动续费 */
  schedule: import('./_policy_period_id_/schedule.js').Schedule
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}': PolicyPeriodIdValue
  }
}
