/** `v3/gov/subsidy/transactions/summary/` */
export interface Summary {
  /** 国补（国家消费品换新补贴）：查询单日交易汇总 */
  queryDay: import('./summary/query-day.js').QueryDay
}
