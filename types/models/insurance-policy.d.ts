import type { Rfc3339 } from '../endpoint.js'

export interface Policy {
  /** 商户保险编号 @maxLength 32 @example Auisihsiahishishi4hihsid123418id */
  out_insurance_no: string
  /** 保险名称 @maxLength 50 @example 微医保·百万医疗险 */
  insurance_name: string
  /** 被保险人姓名列表 @example tCk1JSUV2QUlCQURBTkJna3Foa2lHOXcwQ */
  insured_name_list: string[]
  /** 承保公司代码 @maxLength 32 @example 1001 */
  insurance_company_code: string
  /** 保单生效时间 @maxLength 25 @example 2025-09-21T17:11:12+08:00 */
  effective_time: Rfc3339
  /** 保单失效时间 @example 2025-09-21T17:11:12+08:00 */
  expired_time: Rfc3339
  /** 保障详情 @example 可保190种疾病，确诊一次性赔付 */
  coverage_detail: string
  /** 是否支持续保 */
  support_renewal: boolean
  /** 可续保开始时间 @example 2025-09-21T17:11:12+08:00 */
  start_renewal_time?: Rfc3339
  /** 可续保结束时间 @example 2025-09-21T17:11:12+08:00 */
  end_renewal_time?: Rfc3339
  /** 保单类型 */
  policy_type: PolicyType
  /** 车牌信息 @example 粤B·AB123 */
  car_number?: string
  /** 宠物名称 @example 小狗 */
  pet_name?: string
  /** 地址信息 @example 上海市浦东新区晨晖路1001号 */
  address?: string
  /** 保单状态 */
  policy_state: PolicyState
  /** 保司保单号 @example Coisihsiaxishishi4hihsid1ii411co */
  policy_code?: string
  /** 委托代扣模板ID @example 12535 */
  plan_id: string
  /** 商户签约协议号 @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 保单的扣费周期列表 @example 1 */
  policy_periods: number[]
  /** 是否为赠险 */
  free_insurance: boolean
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

/** 保单类型 */
export type PolicyType =
  | 'POLICY_TYPE_OTHER'
  | 'POLICY_TYPE_MEDICAL'
  | 'POLICY_TYPE_ACCIDENT'
  | 'POLICY_TYPE_CRITICAL'
  | 'POLICY_TYPE_CAR'
  | 'POLICY_TYPE_LIFE'
  | 'POLICY_TYPE_PROPERTY'
  | 'POLICY_TYPE_PET'
  | 'POLICY_TYPE_ANNUITY'

/** 保单状态 */
export type PolicyState =
  | 'POLICY_STATE_ISSUING'
  | 'POLICY_STATE_APPROVED'
  | 'POLICY_STATE_DECLINED'
  | 'POLICY_STATE_INACTIVE'

/** 缴费周期 */
export type PaymentPeriod =
  | 'PAYMENT_PERIOD_DAY'
  | 'PAYMENT_PERIOD_WEEK'
  | 'PAYMENT_PERIOD_BIWEEKLY'
  | 'PAYMENT_PERIOD_MONTH'
  | 'PAYMENT_PERIOD_QUARTER'
  | 'PAYMENT_PERIOD_HALF_YEAR'
  | 'PAYMENT_PERIOD_YEAR'

/** 授权状态 */
export type AuthState =
  | 'AUTH_STATE_INIT'
  | 'AUTH_STATE_PENDING'
  | 'AUTH_STATE_GRANTED'
  | 'AUTH_STATE_DENIED'
  | 'AUTH_STATE_EXPIRED'
