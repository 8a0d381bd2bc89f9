import type { Async, Call } from '../../../../endpoint.js'
import type { BankTransferBatch } from '../../../../models/bank-transfer.js'

interface Verbs {
  /**
   * 银行批次单号查询批次单
   * @remarks 服务商
   */
  get: Call<{ out_batch_no: string; query: QueryBankTransferBatch }, BankTransferBatch>
}

/** `v3/bank-transfer/batches/out-batch-no/{out_batch_no}` */
export interface OutBatchNoValue extends Verbs, Async<Verbs> {
  details: import('./_out_batch_no_/details.js').Details
}

export interface QueryBankTransferBatch {
  /** 银行批次单号 @example plfk2020042013 */
  out_batch_no: string
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 @example 20 */
  limit?: number
  /** 明细状态 */
  detail_state?: 'ALL' | 'SUCCESS' | 'FAIL'
}

declare module '../../../../endpoint.js' {
  interface Endpoints { 'v3/bank-transfer/batches/out-batch-no/{out_batch_no}': OutBatchNoValue }
}
