/** `v3/catering/orders/` */
export interface Orders {
  /** 微信点餐：点餐订单信息同步（渠道商/服务商） */
  syncStatus: import('./orders/sync-status.js').SyncStatus
}
