import type { Async, Call, Rfc3339 } from '../../../../../../endpoint.js'
import type { QueryPaymentUrl } from '../../../../../../models/webizpay.js'

interface Verbs {
  /**
   * 企业商户获取指定额度卡支付链接
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507160
   */
  get: Call<
    {
      /** 微信授权关系ID @example WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
      employee_id: string
      /** 企业支付额度卡卡号 @example 1068019671702503425 */
      card_no: string
      query: QueryPaymentUrl
    },
    WebizpayPaymentUrl
  >
}

/** `v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url` */
export interface PaymentUrl extends Verbs, Async<Verbs> {}

export interface WebizpayPaymentUrl {
  /** 服务商商户号 @example 12341234 */
  sp_mchid: string
  /** 出资子商户号 @example 43214321 */
  sub_mchid: string
  /** 微信授权关系ID @example WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
  employee_id: string
  /** 企业支付额度卡卡号 @example 1068019671702503425 */
  card_no: string
  /** 链接失效时间 @example 2023-06-08T10:34:56+08:00 */
  expire_time: Rfc3339
  /** 跳转链接 */
  payment_url: string
  /** 拉起付款码页面的企业应用类型 */
  application_type?: 'H5' | 'MINIPROGRAM'
  /** 小程序查询参数 @example token=123 */
  mp_query?: string
  /** 小程序业务类型 @example liteAppWebizPayRegister */
  mp_business_type?: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url': PaymentUrl
  }
}
