/** `v3/transfer/batches/batch-id/` */
export interface BatchId {
  /** 商家转账到零钱（批量，旧版）：微信批次单号查询批次单 */
  _batch_id_: import('./batch-id/_batch_id_.js').BatchIdValue
}
