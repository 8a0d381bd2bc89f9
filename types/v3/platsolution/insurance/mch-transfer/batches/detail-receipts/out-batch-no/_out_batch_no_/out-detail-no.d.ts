/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/` */
export interface OutDetailNo {
  /** 商家转账（平台收付通·预约模式）：查询商家转账明细电子回单 */
  _out_detail_no_: import('./out-detail-no/_out_detail_no_.js').OutDetailNoValue
}
