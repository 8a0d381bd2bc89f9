/** `v3/transfer/batches/batch-id/{batch_id}/details/` */
export interface Details {
  /** 商家转账到零钱（批量，旧版） */
  detailId: import('./details/detail-id.js').DetailId
}
