import type { Async, Call } from '../../../../endpoint.js'
import type { Refund } from '../../../../models/refund.js'

interface Verbs {
  /**
   * 查询单笔退款
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791863
   */
  get: Call<
    {
      /** 商户退款单号 @maxLength 64 @example sdk12345678920210326144648 */
      out_refund_no: string
      query?: {
        /** 子商户号 @maxLength 32 @example 1900000109 */
        sub_mchid?: string
      }
    },
    Refund
  >
}

/** `v3/refund/domestic/refunds/{out_refund_no}` */
export interface OutRefundNo extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/refund/domestic/refunds/{out_refund_no}': OutRefundNo
  }
}
