import type { Async, Call } from '../../../../endpoint.js'
import type { BankTransferBatch, QueryBankTransferBatch } from '../../../../models/bank-transfer.js'

interface Verbs {
  /**
   * 微信支付批次单号查询批次单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465891
   */
  get: Call<
    {
      /** 微信支付批次单号 @example 1130000071100999991182020050700019480001 */
      batch_id: string
      query: QueryBankTransferBatch
    },
    BankTransferBatch
  >
}

/** `v3/bank-transfer/batches/batch-id/{batch_id}` */
export interface BatchIdValue extends Verbs, Async<Verbs> {
  /** 银行模式批量转账 */
  details: import('./_batch_id_/details.js').Details
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/bank-transfer/batches/batch-id/{batch_id}': BatchIdValue
  }
}
