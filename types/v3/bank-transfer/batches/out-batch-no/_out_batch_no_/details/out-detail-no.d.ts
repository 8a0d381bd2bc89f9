/** `v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/` */
export interface OutDetailNo {
  /** 银行模式批量转账：银行明细单号查询明细单 */
  _out_detail_no_: import('./out-detail-no/_out_detail_no_.js').OutDetailNoValue
}
