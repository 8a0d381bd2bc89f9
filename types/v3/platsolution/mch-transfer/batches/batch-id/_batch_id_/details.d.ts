/** `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/` */
export interface Details {
  /** 商家转账（预约模式） */
  detailId: import('./details/detail-id.js').DetailId
}
