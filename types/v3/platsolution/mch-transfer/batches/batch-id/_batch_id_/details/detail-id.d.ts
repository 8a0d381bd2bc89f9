/** `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/` */
export interface DetailId {
  /** 商家转账（预约模式）：微信支付转账明细单号查询明细单 */
  _detail_id_: import('./detail-id/_detail_id_.js').DetailIdValue
}
