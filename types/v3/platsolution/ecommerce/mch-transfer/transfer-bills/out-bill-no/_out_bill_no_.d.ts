import type { Async, Call } from '../../../../../../endpoint.js'
import type { BusinessType, CompensationTransferBill } from '../../../../../../models/compensation.js'

interface Verbs {
  /**
   * 查询保证金赔付结果（按商户赔付单号）
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504199
   */
  get: Call<
    {
      /** 商户单号 @example plfk2020042013 */
      out_bill_no: string
      query?: {
        /** 业务类型 */
        business_type?: BusinessType
      }
    },
    CompensationTransferBill
  >
}

/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` */
export interface OutBillNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': OutBillNoValue
  }
}
