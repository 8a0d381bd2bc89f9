import type { Async, Call } from '../../endpoint.js'
import type { BillReceipt } from '../../models/batch-transfer.js'

interface Verbs {
  /**
   * 转账电子回单申请受理
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458946
   */
  post: Call<
    {
      json: {
        /** 商家批次单号 @maxLength 32 @example plfk2020042013 */
        out_batch_no: string
      }
    },
    BillReceipt
  >
}

/** `v3/transfer/bill-receipt` */
export interface TransferBillReceipt extends Verbs, Async<Verbs> {
  /** 商家转账到零钱（批量，旧版）：查询转账电子回单 */
  _out_batch_no_: import('./bill-receipt/_out_batch_no_.js').OutBatchNo
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/transfer/bill-receipt': TransferBillReceipt
  }
}
