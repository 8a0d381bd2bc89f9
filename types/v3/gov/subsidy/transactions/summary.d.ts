/** `v3/gov/subsidy/transactions/summary/` */
export interface Summary {
  queryDay: import('./summary/query-day.js').QueryDay
}
