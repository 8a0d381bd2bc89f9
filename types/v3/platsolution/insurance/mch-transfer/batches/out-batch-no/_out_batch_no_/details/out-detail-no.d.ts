/** `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/` */
export interface OutDetailNo {
  /** 商家转账（平台收付通·预约模式）：商户明细单号查询明细单 */
  _out_detail_no_: import('./out-detail-no/_out_detail_no_.js').OutDetailNoValue
}
