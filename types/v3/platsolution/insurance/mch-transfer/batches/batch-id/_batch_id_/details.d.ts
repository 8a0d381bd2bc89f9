/** `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/` */
export interface Details {
  /** 商家转账（平台收付通·预约模式） */
  detailId: import('./details/detail-id.js').DetailId
}
