import type { Async, Call } from '../../../../../endpoint.js'
import type { OutQuotaCard } from '../../../../../models/webizpay.js'

interface Verbs {
  /**
   * 使用商户卡号查询企业支付额度卡
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015001625
   */
  get: Call<
    {
      /** 微信授权关系ID @example WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
      employee_id: string
      /** 企业支付额度卡商户卡号 @example out_card_123456 */
      out_card_no: string
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

/** `v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}` */
export interface OutCardNo extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}': OutCardNo
  }
}
