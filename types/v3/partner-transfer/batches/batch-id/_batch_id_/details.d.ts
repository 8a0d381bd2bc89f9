/** `v3/partner-transfer/batches/batch-id/{batch_id}/details/` */
export interface Details {
  /** 商家转账到零钱（服务商，旧版） */
  detailId: import('./details/detail-id.js').DetailId
}
