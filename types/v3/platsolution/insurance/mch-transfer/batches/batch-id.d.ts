/** `v3/platsolution/insurance/mch-transfer/batches/batch-id/` */
export interface BatchId {
  /** 商家转账（平台收付通·预约模式）：微信支付转账批次单号查询批次单 */
  _batch_id_: import('./batch-id/_batch_id_.js').BatchIdValue
}
