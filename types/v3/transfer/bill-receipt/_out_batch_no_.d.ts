import type { Async, Call } from '../../../endpoint.js'
import type { BillReceipt } from '../../../models/batch-transfer.js'

interface Verbs {
  /**
   * 查询转账电子回单
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458950
   */
  get: Call<
    {
      /** 商家批次单号 @maxLength 32 @example plfk2020042013 */
      out_batch_no: string
    },
    BillReceipt
  >
}

/** `v3/transfer/bill-receipt/{out_batch_no}` */
export interface OutBatchNo extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/transfer/bill-receipt/{out_batch_no}': OutBatchNo
  }
}
