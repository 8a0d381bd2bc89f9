import type { Async, Call } from '../../../../../endpoint.js'
import type { TransferBill } from '../../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 微信转账单号查询转账单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716457
   */
  get: Call<
    {
      /** 微信转账单号 @maxLength 64 @example 1330000071100999991182020050700019480001 */
      transfer_bill_no: string
    },
    TransferBill
  >
}

/** `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}` */
export interface TransferBillNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': TransferBillNoValue
  }
}
