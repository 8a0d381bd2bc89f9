/** `v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/` */
export interface OutDetailNo {
  _out_detail_no_: import('./out-detail-no/_out_detail_no_.js').OutDetailNoValue
}
