import type { Async, Call } from '../../../../../../endpoint.js'
import type { CompensateBill } from '../../../../../../models/compensation.js'

interface Verbs {
  /**
   * 查询赔付结果（按商户赔付单号）
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504178
   */
  get: Call<
    {
      /** 商户单号 @example plfk2020042013 */
      out_bill_no: string
    },
    CompensateBill
  >
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}` */
export interface OutBillNoValue extends Verbs, Async<Verbs> {
  /** 平台收付通·售后赔付：请求撤销赔付 */
  cancel: import('./_out_bill_no_/cancel.js').Cancel
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}': OutBillNoValue
  }
}
