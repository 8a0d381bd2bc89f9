import type { Async, Call } from '../../../../endpoint.js'
import type { BankTransferBatch, QueryBankTransferBatch } from '../../../../models/bank-transfer.js'

interface Verbs {
  /**
   * 银行批次单号查询批次单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465903
   */
  get: Call<
    {
      /** 银行批次单号 @example plfk2020042013 */
      out_batch_no: string
      query: QueryBankTransferBatch
    },
    BankTransferBatch
  >
}

/** `v3/bank-transfer/batches/out-batch-no/{out_batch_no}` */
export interface OutBatchNoValue extends Verbs, Async<Verbs> {
  /** 银行模式批量转账 */
  details: import('./_out_batch_no_/details.js').Details
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/bank-transfer/batches/out-batch-no/{out_batch_no}': OutBatchNoValue
  }
}
