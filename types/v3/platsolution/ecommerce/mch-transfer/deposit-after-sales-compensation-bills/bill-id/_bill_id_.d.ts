import type { Async, Call } from '../../../../../../endpoint.js'
import type { DepositAfterSalesCompensationBill } from '../../../../../../models/compensation.js'

interface Verbs {
  /**
   * 查询保证金售后赔付结果（按微信支付赔付单号）
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504196
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
    DepositAfterSalesCompensationBill
  >
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}` */
export interface BillIdValue extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}': BillIdValue
  }
}
