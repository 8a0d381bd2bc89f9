/** `v3/gov/subsidy/audit/cup/refund/` */
export interface Refund {
  sync: import('./refund/sync.js').Sync
}
