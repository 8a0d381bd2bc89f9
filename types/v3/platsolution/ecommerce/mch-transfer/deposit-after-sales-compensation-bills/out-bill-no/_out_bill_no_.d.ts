import type { Async, Call } from '../../../../../../endpoint.js'
import type { DepositAfterSalesCompensationBill } from '../../../../../../models/compensation.js'

interface Verbs {
  /**
   * 查询保证金售后赔付结果（按商户赔付单号）
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504195
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
    DepositAfterSalesCompensationBill
  >
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}` */
export interface OutBillNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}': OutBillNoValue
  }
}
