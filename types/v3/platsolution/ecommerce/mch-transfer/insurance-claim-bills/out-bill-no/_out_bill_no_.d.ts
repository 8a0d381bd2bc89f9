import type { Async, Call } from '../../../../../../endpoint.js'
import type { InsuranceClaimBill } from '../../../../../../models/compensation.js'

interface Verbs {
  /**
   * 查询保险理赔结果（按商户赔付单号）
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504187
   */
  get: Call<
    {
      /** 商户单号 @example plfk2020042013 */
      out_bill_no: string
      query?: {
        /** 二级商户号 @example 1900001109 */
        sub_mchid?: string
      }
    },
    InsuranceClaimBill
  >
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}` */
export interface OutBillNoValue extends Verbs, Async<Verbs> {
  /** 平台收付通·保险理赔：请求撤销保险理赔 */
  cancel: import('./_out_bill_no_/cancel.js').Cancel
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}': OutBillNoValue
  }
}
