import type { Async, Call } from '../../../../../endpoint.js'
import type { OutQuotaCard } from '../../../../../models/webizpay.js'

interface Verbs {
  /**
   * 企业商户查询企业支付额度卡
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507119
   */
  get: Call<
    {
      /** 微信授权关系ID @example WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
      employee_id: string
      /** 企业支付额度卡卡号 @example 1068019671702503425 */
      card_no: string
      query: {
        /** 服务商商户号 @example 12341234 */
        sp_mchid: string
        /** 出资子商户号 @example 43214321 */
        sub_mchid: string
      }
    },
    OutQuotaCard
  >
}

/** `v3/webizpay/employees/{employee_id}/quota-cards/{card_no}` */
export interface CardNo extends Verbs, Async<Verbs> {
  /** 企业支付：企业商户作废员工企业支付额度卡 */
  cancel: import('./_card_no_/cancel.js').Cancel
  /** 企业支付：企业商户获取指定额度卡支付链接 */
  paymentUrl: import('./_card_no_/payment-url.js').PaymentUrl
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}': CardNo
  }
}
