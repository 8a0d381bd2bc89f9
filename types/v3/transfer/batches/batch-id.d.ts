/** `v3/transfer/batches/batch-id/` */
export interface BatchId {
  _batch_id_: import('./batch-id/_batch_id_.js').BatchIdValue
}
