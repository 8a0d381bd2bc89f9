import type { Async, Call } from '../../../../endpoint.js'
import type { QueryTransferBatch, TransferBatch, TransferDetail } from '../../../../models/batch-transfer.js'

interface Verbs {
  /**
   * 微信批次单号查询批次单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458868
   */
  get: Call<
    {
      /** 微信批次单号 @maxLength 64 @example 1030000071100999991182020050700019480001 */
      batch_id: string
      query: QueryTransferBatch
    },
    BatchTransferBatch
  >
}

/** `v3/transfer/batches/batch-id/{batch_id}` */
export interface BatchIdValue extends Verbs, Async<Verbs> {
  /** 商家转账到零钱（批量，旧版） */
  details: import('./_batch_id_/details.js').Details
}

export interface BatchTransferBatch {
  /** 转账批次单 */
  transfer_batch: TransferBatch
  /** 转账明细单列表 */
  transfer_detail_list?: TransferDetail[]
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/transfer/batches/batch-id/{batch_id}': BatchIdValue
  }
}
