/** `v3/platsolution/mch-transfer/batches/batch-id/` */
export interface BatchId {
  /** 商家转账（预约模式）：微信支付转账批次单号查询批次单 */
  _batch_id_: import('./batch-id/_batch_id_.js').BatchIdValue
}
