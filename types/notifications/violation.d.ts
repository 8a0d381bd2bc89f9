/** `VIOLATION.*` */

export interface ViolationNotice {
  /** 该商户平台处置记录对应的商户号 */
  sub_mchid: string
  /** 子商户公司名称 */
  company_name: string
  /** 通知ID */
  record_id: string
  /** 处罚方案 */
  punish_plan: string
  /** 微信支付对违约商户的处置时间 */
  punish_time: string
  /** 处罚方案描述 */
  punish_description: string
  /** 微信支付对违约商户定义的风险类型 */
  risk_type: RiskType
  /** 风险类型描述 */
  risk_description: string
}

/** 微信支付对违约商户定义的风险类型 */
export type RiskType =
  | 'ONE_YUAN_PURCHASES'
  | 'MULTI_LEVEL_DISTRIBUTION_REBATE'
  | 'PROHIBITED_BUSINESS_CATEGORIES'
  | 'CASH_ADVANCE_VIA_CREDIT_CARD'
  | 'INDUCING_USERS_TO_MAKE_PAYMENTS'
  | 'FRAUD'
  | 'MALICIOUS_FAN_COUNT_BOOSTING'
  | 'CROSS_CATEGORY_ACTIVITIES'
  | 'CROSS_CATEGORY_BUSINESS'
  | 'GAMBLING'
  | 'LEWD_CONTENT'
  | 'UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS'
  | 'INVESTMENT'
  | 'TRANSACTION_DISPUTE'
  | 'CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API'
  | 'OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES'
  | 'UNUSUAL_TRANSACTION'
  | 'UNLICENSED_BUSINESS'
  | 'WEALTH_INVESTMENT'
  | 'AFFILIATED_TO_A_VIOLATING_ENTITY'
  | 'INVOLVED_IN_A_JUDICIAL_CASE'
  | 'INCORRECT_INFORMATION_SUBMITTED'
  | 'APPEAL_SUCCESSFUL'
  | 'REPORTED_BY_OTHERS'
  | 'VIOLATING_SMART_CATERING_ACTIVITIES'
  | 'MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID'
  | 'CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API'
  | 'UNUSUAL_REAL_TIME_TRANSACTION'
  | 'UNACCEPTABLE_DOCUMENTS'
  | 'LARGE_AMOUNT_TRANSACTION'
  | 'ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT'
  | 'UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT'
  | 'INACTIVE_TRANSACTION'
  | 'OTHER_UNUSUAL_ACTIVITIES'

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 商户平台申诉
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
     */
    'VIOLATION.APPEAL': ViolationNotice
    /**
     * 商户平台拦截
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
     */
    'VIOLATION.INTERCEPT': ViolationNotice
    /**
     * 商户平台处罚
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
     */
    'VIOLATION.PUNISH': ViolationNotice
  }
}
