import type { Async, Call, Rfc3339 } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 企业商户作废员工企业支付额度卡
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507127
   */
  post: Call<
    {
      /** 微信授权关系ID @example WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
      employee_id: string
      /** 企业支付额度卡卡号 @example 1068019671702503425 */
      card_no: string
      json: CancelQuotaCard
    },
    CancelledQuotaCard
  >
}

/** `v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel` */
export interface Cancel extends Verbs, Async<Verbs> {}

export interface CancelQuotaCard {
  /** 服务商商户号 @example 12341234 */
  sp_mchid: string
  /** 出资子商户号 @example 43214321 */
  sub_mchid: string
  /** 作废原因 @example 商户主动作废 */
  reason: string
}

export interface CancelledQuotaCard {
  /** 服务商商户号 @example 12341234 */
  sp_mchid: string
  /** 出资子商户号 @example 43214321 */
  sub_mchid: string
  /** 微信授权关系ID @example WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
  employee_id: string
  /** 企业支付额度卡卡号 @example 1068019671702503425 */
  card_no: string
  /** 卡片状态 */
  card_state: 'ACTIVE' | 'DISABLED'
  /** 卡片失效时间 @example 2023-06-08T10:34:56+08:00 */
  card_disabled_time?: Rfc3339
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel': Cancel
  }
}
