import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 企业商户为员工下发企业支付额度卡
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507148
   */
  post: Call<
    {
      /** 微信授权关系ID @example WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
      employee_id: string
      json: CreateQuotaCard
    },
    CreatedQuotaCard
  >
}

/** `v3/webizpay/employees/{employee_id}/quota-cards` */
export interface QuotaCards extends Verbs, Async<Verbs> {
  /** 企业支付：企业商户查询企业支付额度卡 */
  _card_no_: import('./quota-cards/_card_no_.js').CardNo
}

export interface CreateQuotaCard {
  /** 服务商商户号 @example 12341234 */
  sp_mchid: string
  /** 出资子商户号 @example 43214321 */
  sub_mchid: string
  /** 企业支付卡模板ID @example template_123 */
  card_template_id: string
  /** 卡片总金额，单位为分 @example 10000 */
  amount: number
  /** 卡片名称 @example 报销额度卡 */
  card_name: string
  /** 商户卡号 @example mch_card_123456 */
  out_card_no: string
  /** 卡片有效期 @example 2023-12-31T23:59:59+08:00 */
  effective_end_time: Rfc3339
  /** 卡片备注 @example 2023年1月差旅报销 */
  card_remark?: string
  /** 可用商户范围ID @example range_12345678 */
  avail_mch_range_id?: string
}

export interface CreatedQuotaCard {
  /** 服务商商户号 @example 12341234 */
  sp_mchid: string
  /** 出资子商户号 @example 43214321 */
  sub_mchid: string
  /** 商户卡号 @example mch_card_123456 */
  out_card_no: string
  /** 微信授权关系ID @example WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
  employee_id: string
  /** 企业支付额度卡卡号 @example 1068019671702503425 */
  card_no: string
  /** 卡片生效时间 @example 2023-01-01T23:59:59+08:00 */
  effective_begin_time: Rfc3339
  /** 卡片有效期 @example 2023-12-31T23:59:59+08:00 */
  effective_end_time: Rfc3339
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/webizpay/employees/{employee_id}/quota-cards': QuotaCards
  }
}
