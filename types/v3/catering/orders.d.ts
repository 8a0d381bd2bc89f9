/** `v3/catering/orders/` */
export interface Orders {
  syncStatus: import('./orders/sync-status.js').SyncStatus
}
