export interface QueryCardConfig {
  /** 业务申请编号 @example 190001351110000 */
  business_code?: string
  /** 微信支付申请单号 @example 1111111111 */
  applyment_id?: string
  /** 品牌ID @example 120344 */
  brand_id: string
}

/** 申请单状态 */
export type CardConfigApplymentState =
  | 'STATE_UNKNOWN'
  | 'DRAFTING'
  | 'AUDITING'
  | 'AUDIT_REJECTED'
  | 'PENDING_PUBLISH'
  | 'PUBLISHED'
  | 'CANCELED'

/** 交易场景类型 */
export type PaymentScene = 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE'
