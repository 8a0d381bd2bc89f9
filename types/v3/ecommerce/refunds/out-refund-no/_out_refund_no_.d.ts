import type { Async, Call } from '../../../../endpoint.js'
import type { EcommerceRefundsRefund } from '../../../../models/ecommerce-refunds.js'

interface Verbs {
  /**
   * 通过商户退款单号查询退款
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012650314
   */
  get: Call<
    {
      /** 商户退款单号 @maxLength 64 @example 1217752501201407033233368018 */
      out_refund_no: string
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

/** `v3/ecommerce/refunds/out-refund-no/{out_refund_no}` */
export interface OutRefundNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/refunds/out-refund-no/{out_refund_no}': OutRefundNoValue
  }
}
