/** `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/` */
export interface Details {
  detailId: import('./details/detail-id.js').DetailId
}
