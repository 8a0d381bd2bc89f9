/** `v3/gov/subsidy/transactions/` */
export interface Transactions {
  /** 国补（国家消费品换新补贴）：交易信息查询 */
  query: import('./transactions/query.js').Query
  /** 国补（国家消费品换新补贴） */
  summary: import('./transactions/summary.js').Summary
  /** 国补（国家消费品换新补贴）：交易信息回传 */
  sync: import('./transactions/sync.js').Sync
}
