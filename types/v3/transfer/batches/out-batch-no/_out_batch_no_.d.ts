import type { Async, Call } from '../../../../endpoint.js'
import type { QueryTransferBatch, TransferBatch, TransferDetail } from '../../../../models/batch-transfer.js'

interface Verbs {
  /**
   * 商家批次单号查询批次单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458877
   */
  get: Call<
    {
      /** 商家批次单号 @maxLength 32 @example plfk2020042013 */
      out_batch_no: string
      query: QueryTransferBatch
    },
    BatchTransferBatch
  >
}

/** `v3/transfer/batches/out-batch-no/{out_batch_no}` */
export interface OutBatchNoValue extends Verbs, Async<Verbs> {
  /** 商家转账到零钱（批量，旧版） */
  details: import('./_out_batch_no_/details.js').Details
}

export interface BatchTransferBatch {
  /** 转账批次单 */
  transfer_batch: TransferBatch
  /** 转账明细单列表 */
  transfer_detail_list?: TransferDetail[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 @example 20 */
  limit?: number
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/transfer/batches/out-batch-no/{out_batch_no}': OutBatchNoValue
  }
}
