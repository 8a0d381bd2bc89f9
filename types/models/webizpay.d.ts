import type { Rfc3339 } from '../endpoint.js'

export interface OutQuotaCard {
  /** 服务商商户号 @example 12341234 */
  sp_mchid: string
  /** 出资子商户号 @example 43214321 */
  sub_mchid: string
  /** 企业支付额度卡卡号 @example 1068019671702503425 */
  card_no: string
  /** 商户卡号 @example mch_card_123456 */
  out_card_no: string
  /** 微信授权关系ID @example WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
  employee_id: string
  /** 企业支付卡模板ID @example template_123 */
  card_template_id: string
  /** 使用规则 */
  card_rule: 'SINGLE' | 'MULTIPLE'
  /** 退款规则 */
  refund_rule: 'RETURN' | 'NOT_RETURN'
  /** 卡片总金额，单位为分 @example 10000 */
  amount: number
  /** 卡片可用金额，单位为分 @example 8000 */
  remain_amount: number
  /** 卡片有效期 @example 2023-12-31T23:59:59+08:00 */
  effective_end_time: Rfc3339
  /** 卡片生效时间 @example 2023-01-01T23:59:59+08:00 */
  effective_begin_time: Rfc3339
  /** 卡片状态 */
  card_state: 'ACTIVE' | 'DISABLED'
  /** 卡片名称 @example 报销额度卡 */
  card_name: string
  /** 失效原因 @example 有效期结束 */
  reason?: string
  /** 卡片使用时间 @example 2023-12-31T23:59:59+08:00 */
  card_usage_time?: Rfc3339
  /** 卡片关联微信支付订单号 @example 4200000123202306081234567890 */
  transaction_id?: string
  /** 卡片失效时间 @example 2023-12-31T23:59:59+08:00 */
  card_disabled_time?: Rfc3339
  /** 卡片备注 @example 2023年1月差旅报销 */
  card_remark?: string
}

export interface QueryPaymentUrl {
  /** 服务商商户号 @example 12341234 */
  sp_mchid: string
  /** 出资子商户号 @example 43214321 */
  sub_mchid: string
  /** 拉起付款码页面的企业应用类型 */
  application_type: 'H5' | 'MINIPROGRAM'
}

/** 批次状态 */
export type EntityMatchState = 'ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED'
