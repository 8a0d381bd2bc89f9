import type { Async, Call } from '../../../../../endpoint.js'
import type { MchTransferBill } from '../../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 微信转账单号查询转账单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504214
   */
  get: Call<
    {
      /** 微信转账单号 @example 1330000071100999991182020050700019480001 */
      transfer_bill_no: string
      query: {
        /** 二级商户号 @example 1900001121 */
        sub_mchid: string
      }
    },
    MchTransferBill
  >
}

/** `v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}` */
export interface TransferBillNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': TransferBillNoValue
  }
}
