import type { Async, Call } from '../../../../../../../../endpoint.js'
import type { PolicyPeriod } from '../../../../../../../../models/papay.js'

interface Verbs {
  /**
   * 保险商户修改保险扣费周期列表
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012987596
   */
  post: Call<
    {
      /** 委托代扣模板ID @example 12535 */
      plan_id: string | number
      /** 委托代扣协议ID @maxLength 32 @example 2015071056489715 */
      contract_id: string
      json: ModifyPolicyPeriod
    },
    ModifiedPolicyPeriod
  >
}

/** `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify` */
export interface Modify extends Verbs, Async<Verbs> {}

export interface ModifyPolicyPeriod {
  /** 应用ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 续期的扣费周期列表 */
  policy_periods?: PolicyPeriod[]
  /** 是否允许取消预约 */
  allow_cancel_scheduled?: boolean
}

export interface ModifiedPolicyPeriod {
  /** 最新的扣费周期列表 */
  policy_periods?: PolicyPeriod[]
  /** 发生了取消预约的扣费计划项编号 */
  cancel_scheduled_policy_period_id?: number
}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify': Modify
  }
}
