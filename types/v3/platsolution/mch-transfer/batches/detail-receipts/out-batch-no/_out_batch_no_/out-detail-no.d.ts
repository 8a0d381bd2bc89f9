/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/` */
export interface OutDetailNo {
  _out_detail_no_: import('./out-detail-no/_out_detail_no_.js').OutDetailNoValue
}
