import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 查询子商户管控情况
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012803072
   */
  get: Call<
    {
      /** 子商户号 @example 123000110 */
      sub_mchid: string
    },
    MerchantLimitation
  >
}

/** `v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}` */
export interface SubMchidValue extends Verbs, Async<Verbs> {}

export interface MerchantLimitation {
  /** 商户号 @example 123000110 */
  mchid: string
  /** 商户被管控能力列表 */
  limited_functions?: LimitedFunctions[]
  /** 被管控原因及解脱路径列表 */
  recovery_specifications?: RecoverySpecification[]
  /** 商户其他被管控能力描述 @example 关闭相册扫码支付,关闭长按识别支付 */
  other_limited_functions?: string
}

export type LimitedFunctions =
  | 'NO_TRANSACTION_AND_RECHARGE'
  | 'NO_PAYMENT'
  | 'NO_WITHDRAWAL'
  | 'NO_REFUND'
  | 'NO_TRANSACTION'
  | 'NO_PROFIT_SHARING'
  | 'NO_PAYMENT_POINT_COMPLETE_ORDER'

/** 被管控原因及解脱路径列表 */
export interface RecoverySpecification {
  /** 商户被该原因管控的单据号 @example A20250819155047774441874 */
  limitation_case_id?: string
  /** 商户被管控原因 @example 入驻后180天无账户动账 */
  limitation_reason?: string
  /** 商户被管控原因描述 @example 当前商户号入驻后长时间无账户动账，请重新确认开户意愿并核实身份 */
  limitation_reason_describe?: string
  /** 商户被该原因管控的解脱路径 */
  recover_way?:
    | 'IRRECOVERABLE'
    | 'MODIFY_SUBJECT_INFORMATION'
    | 'MODIFY_SETTLE_ACCOUNT_INFORMATION'
    | 'VERIFY_INACTIVE_MERCHANT_IDENTITY'
    | 'SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION'
    | 'SUBMIT_INFORMATION_FOR_APPEAL'
    | 'RESOLVE_TRANSACTION_DISPUTES'
    | 'MODIFY_ADMINISTRATOR_INFORMATION'
    | 'CALL_CUSTOMER_SERVICE_AT_95017'
    | 'UPDATE_BUSINESS_SCENARIO_INFORMATION'
    | 'SUBMIT_CDD_INFORMATION'
    | 'WAITING_FOR_PLATFORM_REVIEW'
    | 'SUBMIT_UBO_INFORMATION'
    | 'SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE'
    | 'CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION'
    | 'MODIFY_ABBREVIATION_INFORMATION'
    | 'CONFIRM_BUSINESS_TYPE'
    | 'SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION'
    | 'CONTACT_SERVICE_PROVIDER'
  /** 商户被该原因管控的解脱路径参数 @example 100200300112233 */
  recover_way_param?: string
  /** 商户被该原因管控的解脱帮助链接 @example https://kf.qq.com */
  recover_help_url?: string
  /** 处置方式 */
  limitation_action_type?: 'LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL' | 'LIMIT_ACTION_TYPE_DELAY_CONTROL'
  /** 预计管控开始时间 @example 2025-06-08T10:34:56+08:00 */
  limitation_start_date?: Rfc3339
  /** 商户被该原因管控的时间 @example 2025-06-08T10:34:56+08:00 */
  limitation_date?: Rfc3339
  /** 商户被管控原因类型 */
  limitation_reason_type?:
    | 'LICENSE_ABNORMAL'
    | 'NO_TRADE'
    | 'SETTLE_ACCOUNT_ABNORMAL'
    | 'RISK_ABNORMAL'
    | 'OTHER'
    | 'INSPECT_ABNORMAL'
    | 'INVALID_REPRESENTATIVE_INFORMATION'
    | 'INVALID_BUSINESS_STATUS'
    | 'INVALID_BUSINESS_LICENSE'
    | 'INVALID_BENEFICIARY_INFORMATION'
  /** 商户被该原因管控的能力列表 */
  relate_limitations?: LimitedFunctions[]
  /** 商户被该原因管控的其他能力描述 @example 关闭相册扫码支付,关闭长按识别支付 */
  other_relate_limitations?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}': SubMchidValue
  }
}
