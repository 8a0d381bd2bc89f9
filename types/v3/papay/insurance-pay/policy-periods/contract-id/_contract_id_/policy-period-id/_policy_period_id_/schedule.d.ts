import type { Async, Call } from '../../../../../../../../endpoint.js'
import type { OrderAmount } from '../../../../../../../../models/order.js'
import type { PapayPolicyPeriod } from '../../../../../../../../models/papay.js'

interface Verbs {
  /**
   * 保险商户预约保险自动续费
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471270
   */
  post: Call<
    {
      /** 委托代扣协议ID */
      contract_id: string
      /** 保单的扣费周期编号 @example 1 */
      policy_period_id: string | number
      json: CreateSchedule
    },
    PapayPolicyPeriod
  >
}

/** `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule` */
export interface Schedule extends Verbs, Async<Verbs> {}

export interface CreateSchedule {
  /** 应用ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 预约扣费金额信息 */
  scheduled_amount: OrderAmount
}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule': Schedule
  }
}
