/** `v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/` */
export interface DetailId {
  /** 银行模式批量转账：微信支付明细单号查询明细单 */
  _detail_id_: import('./detail-id/_detail_id_.js').DetailIdValue
}
