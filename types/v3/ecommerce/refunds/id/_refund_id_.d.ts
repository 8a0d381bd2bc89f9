import type { Async, Call } from '../../../../endpoint.js'
import type { EcommerceRefundsRefund } from '../../../../models/ecommerce-refunds.js'

interface Verbs {
  /**
   * 通过微信支付退款单号查询退款
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012650253
   */
  get: Call<
    {
      /** 微信退款单号 @maxLength 32 @example 50000000382019052709732678859 */
      refund_id: string
      query?: {
        /** 商品单个人收款方受理授权ID @example 1900000109 */
        individual_auth_id?: string
        /** 二级商户号 @maxLength 32 @example 1900000109 */
        sub_mchid?: string
      }
    },
    EcommerceRefundsRefund
  >
}

/** `v3/ecommerce/refunds/id/{refund_id}` */
export interface RefundId extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/refunds/id/{refund_id}': RefundId
  }
}
