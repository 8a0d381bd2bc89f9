import type { Async, Call } from '../../../../../../../endpoint.js'
import type { OrderAmount } from '../../../../../../../models/order.js'
import type { PolicyPeriodState } from '../../../../../../../models/papay.js'

interface Verbs {
  /**
   * 保险商户查询保险扣费周期列表
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489530
   */
  get: Call<
    {
      /** 委托代扣模板ID @example 12535 */
      plan_id: string | number
      /** 商户签约协议号 @maxLength 32 @example wxwtdk20200910100000 */
      out_contract_code: string
      query?: {
        /** 分页大小 @example 20 */
        limit?: string | number
        /** 分页开始位置 @example 50 */
        offset?: string | number
      }
    },
    PolicyPeriod
  >
}

/** `v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
export interface OutContractCodeValue extends Verbs, Async<Verbs> {}

export interface PolicyPeriod {
  /** 结果集 */
  data?: PolicyPeriodItem[]
  /** 分页大小 @example 20 */
  limit: number
  /** 分页开始位置 @example 50 */
  offset: number
  /** 扣费周期总条数 @example 360 */
  total_count?: number
}

export interface PolicyPeriodItem {
  /** 保单的扣费周期编号 @example 1 */
  policy_period_id: number
  /** 扣费周期预计的扣费的日期 @example 2019-11-22 */
  estimated_deduct_date: string
  /** 扣费周期预计的扣费金额 */
  estimated_deduct_amount: OrderAmount
  /** 扣费周期预约状态 @example NO_SCHEDULED */
  policy_period_state: PolicyPeriodState
  /** 已预约的扣费金额信息 */
  scheduled_amount?: OrderAmount
  /** 实际扣费金额 */
  deduct_amount?: OrderAmount
  /** 实际扣费的日期 @example 2019-11-22 */
  deduct_date?: string
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}': OutContractCodeValue
  }
}
