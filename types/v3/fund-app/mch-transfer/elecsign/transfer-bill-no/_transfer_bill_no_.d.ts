import type { Async, Call } from '../../../../../endpoint.js'
import type { ElecSign } from '../../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 微信单号查询电子回单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716455
   */
  get: Call<
    {
      /** 微信转账单号 @maxLength 64 @example 1330000071100999991182020050700019480001 */
      transfer_bill_no: string
    },
    ElecSign
  >
}

/** `v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}` */
export interface TransferBillNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}': TransferBillNoValue
  }
}
