/** `v3/partner-transfer/batches/batch-id/` */
export interface BatchId {
  /** 商家转账到零钱（服务商，旧版）：微信支付批次单号查询批次单 */
  _batch_id_: import('./batch-id/_batch_id_.js').BatchIdValue
}
