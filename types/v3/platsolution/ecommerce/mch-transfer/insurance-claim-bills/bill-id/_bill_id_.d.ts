import type { Async, Call } from '../../../../../../endpoint.js'
import type { InsuranceClaimBill } from '../../../../../../models/compensation.js'

interface Verbs {
  /**
   * 查询保险理赔结果（按微信支付赔付单号）
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504188
   */
  get: Call<
    {
      /** 微信支付单号 @example 1330000071100999991182020050700019480001 */
      bill_id: string
      query?: {
        /** 二级商户号 @example 1900001109 */
        sub_mchid?: string
      }
    },
    InsuranceClaimBill
  >
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}` */
export interface BillIdValue extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}': BillIdValue
  }
}
