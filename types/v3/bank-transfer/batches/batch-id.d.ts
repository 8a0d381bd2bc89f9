/** `v3/bank-transfer/batches/batch-id/` */
export interface BatchId {
  /** 银行模式批量转账：微信支付批次单号查询批次单 */
  _batch_id_: import('./batch-id/_batch_id_.js').BatchIdValue
}
