/** `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/` */
export interface DetailId {
  /** 商家转账（平台收付通·预约模式）：微信支付转账明细单号查询明细单 */
  _detail_id_: import('./detail-id/_detail_id_.js').DetailIdValue
}
