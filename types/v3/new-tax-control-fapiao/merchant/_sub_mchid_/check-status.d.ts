import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 检查子商户开票功能状态
   * @remarks 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792561
   */
  get: Call<
    {
      /** 子商户号 @example 1900000109 */
      sub_mchid: string
    },
    FapiaoCheckStatus
  >
}

/** `v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status` */
export interface CheckStatus extends Verbs, Async<Verbs> {}

export interface FapiaoCheckStatus {
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 第三方开票模式 */
  third_mode?: {
    /** 第三方/自建发票能力接入状态 */
    status: 'DISABLED' | 'ENABLED'
  }
  /** 数电发票模式 */
  digital_tax_mode?: DigitalTaxMode
}

/** 数电发票模式 */
export interface DigitalTaxMode {
  /** 接入状态 */
  status:
    | 'APPROVAL_PENDING'
    | 'ACCESS_CONFIRMED_PENDING'
    | 'ABILITY_CONFIRMED_PENDING'
    | 'BILLING_PERSON_REGISTER_PENDING'
    | 'BILLING_PERSON_CONFIRMED_PENDING'
    | 'SECURITY_SETTING_PENDING'
    | 'APPLY_FAILED'
    | 'DISABLED'
    | 'ENABLED'
    | 'RESOURCE_EXPIRED'
  /** 开票人信息 */
  billing_person_info?: BillingPersonInfo
  /** 接入时间 @example 2020-07-01T00:00:00+08:00 */
  access_time?: Rfc3339
  /** 过期时间 @example 2020-07-02T00:00:00+08:00 */
  expired_time?: Rfc3339
  /** 接入失败原因 @example 失败原因 */
  access_fail_reason?: string
  /** 能力信息 */
  ability_info?: AbilityInfo[]
}

/** 开票人信息 */
export interface BillingPersonInfo {
  /** 开票人ID @example 187776276864872 */
  id?: string
  /** 开票人姓名 @example 张伟 */
  name?: string
}

/** 能力信息 */
export interface AbilityInfo {
  /** 能力类型 */
  type: 'BASE_ABILITY' | 'PASSENGER_TRANSPORT_ABILITY' | 'REAL_ESTATE_ABILITY'
  /** 能力授权状态 */
  status: 'AUTHORIZED' | 'AUTHORIZE_PENDING' | 'DEAUTHORIZED' | 'AUTHORIZE_FAILED'
  /** 能力授权失败原因 @example 失败原因 */
  authorize_fail_reason?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status': CheckStatus
  }
}
