import type { Async, Call, Rfc3339, SerialHeader } from '../../../../endpoint.js'
import type { PaymentPeriod, Policy, PolicyState, PolicyType } from '../../../../models/insurance-policy.js'

interface Verbs {
  /**
   * 查询保单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617422
   */
  get: Call<
    {
      /** 商户保险编号 @maxLength 32 @example Auisihsiahishishi4hihsid123418id */
      out_insurance_no: string
    },
    Policy
  >
  /**
   * 更新保单信息
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617424
   */
  patch: Call<
    {
      /** 商户保险编号 @example Auisihsiahishishi4hihsid123418id */
      out_insurance_no: string
      json: ModifyPolicy
      headers?: SerialHeader
    },
    Policy
  >
}

/** `v3/inspolicymgr/deduct/policies/{out_insurance_no}` */
export interface OutInsuranceNo extends Verbs, Async<Verbs> {}

export interface ModifyPolicy {
  /** 被保险人姓名列表 @example tCk1JSUV2QUlCQURBTkJna3Foa2lHOXcwQ */
  insured_name_list?: string[]
  /** 保险名称 @example 微医保·百万医疗险 */
  insurance_name?: string
  /** 保单生效时间 @example 2025-09-21T17:11:12+08:00 */
  effective_time?: Rfc3339
  /** 保单失效时间 @example 2025-09-21T17:11:12+08:00 */
  expired_time?: Rfc3339
  /** 保障详情 @example 可保190种疾病，确诊一次性赔付 */
  coverage_detail?: string
  /** 是否支持续保 */
  support_renewal?: boolean
  /** 可续保开始时间 @example 2025-09-21T17:11:12+08:00 */
  start_renewal_time?: Rfc3339
  /** 可续保结束时间 @example 2025-09-21T17:11:12+08:00 */
  end_renewal_time?: Rfc3339
  /** 保单类型 */
  policy_type?: PolicyType
  /** 车牌信息 @example 粤B·AB123 */
  car_number?: string
  /** 宠物名称 @example 小狗 */
  pet_name?: string
  /** 地址信息 @example 上海市浦东新区晨晖路1001号 */
  address?: string
  /** 保单状态 */
  policy_state?: PolicyState
  /** 保司保单号 @example Coisihsiaxishishi4hihsid1ii411co */
  policy_code?: string
  /** 委托代扣模板ID @example 12535 */
  plan_id?: string
  /** 商户签约协议号 @example wxwtdk20200910100000 */
  out_contract_code?: string
  /** 保单的扣费周期列表 @example 1 */
  policy_periods?: number[]
  /** 是否为赠险 */
  free_insurance?: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean
  /** 缴费方式 */
  payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM'
  /** 期交保费模式 */
  period_premium_mode?:
    | 'PERIOD_PREMIUM_MODE_EQUAL'
    | 'PERIOD_PREMIUM_MODE_FIRST_DIFF'
    | 'PERIOD_PREMIUM_MODE_MULTI_DIFF'
  /** 缴费周期 */
  payment_period?: PaymentPeriod
  /** 首期保费金额，单位为分 @example 8000 */
  first_period_amount?: number
  /** 后续每期保费金额，单位为分 @example 5000 */
  subsequent_period_amount?: number
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME'
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/inspolicymgr/deduct/policies/{out_insurance_no}': OutInsuranceNo
  }
}
