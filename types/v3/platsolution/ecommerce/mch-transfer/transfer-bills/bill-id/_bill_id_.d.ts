import type { Async, Call } from '../../../../../../endpoint.js'
import type { BusinessType, CompensationTransferBill } from '../../../../../../models/compensation.js'

interface Verbs {
  /**
   * 查询保证金赔付结果（按微信支付赔付单号）
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504200
   */
  get: Call<
    {
      /** 微信支付单号 @example 1330000071100999991182020050700019480001 */
      bill_id: string
      query?: {
        /** 业务类型 */
        business_type?: BusinessType
      }
    },
    CompensationTransferBill
  >
}

/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}` */
export interface BillIdValue extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}': BillIdValue
  }
}
