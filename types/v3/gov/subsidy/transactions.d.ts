/** `v3/gov/subsidy/transactions/` */
export interface Transactions {
  query: import('./transactions/query.js').Query
  summary: import('./transactions/summary.js').Summary
  sync: import('./transactions/sync.js').Sync
}
