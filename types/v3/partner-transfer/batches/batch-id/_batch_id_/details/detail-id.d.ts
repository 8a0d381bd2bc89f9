/** `v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/` */
export interface DetailId {
  _detail_id_: import('./detail-id/_detail_id_.js').DetailIdValue
}
