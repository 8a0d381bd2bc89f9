/** `v3/transfer/batches/batch-id/{batch_id}/details/detail-id/` */
export interface DetailId {
  /** 商家转账到零钱（批量，旧版）：微信明细单号查询明细单 */
  _detail_id_: import('./detail-id/_detail_id_.js').DetailIdValue
}
