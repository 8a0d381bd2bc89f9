/** `v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/` */
export interface OutDetailNo {
  /** 商家转账到零钱（批量，旧版）：商家明细单号查询明细单 */
  _out_detail_no_: import('./out-detail-no/_out_detail_no_.js').OutDetailNoValue
}
