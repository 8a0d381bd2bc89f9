/** `v3/bank-transfer/batches/batch-id/{batch_id}/details/` */
export interface Details {
  /** 银行模式批量转账 */
  detailId: import('./details/detail-id.js').DetailId
}
