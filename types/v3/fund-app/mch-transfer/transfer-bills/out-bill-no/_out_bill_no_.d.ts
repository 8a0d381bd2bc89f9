import type { Async, Call } from '../../../../../endpoint.js'
import type { TransferBill } from '../../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 商户单号查询转账单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716437
   */
  get: Call<
    {
      /** 商户单号 @maxLength 32 @example plfk2020042013 */
      out_bill_no: string
    },
    TransferBill
  >
}

/** `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` */
export interface OutBillNoValue extends Verbs, Async<Verbs> {
  /** 商家转账（用户确认模式）：撤销转账 */
  cancel: import('./_out_bill_no_/cancel.js').Cancel
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': OutBillNoValue
  }
}
