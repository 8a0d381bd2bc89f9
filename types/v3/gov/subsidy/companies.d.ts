/** `v3/gov/subsidy/companies/` */
export interface Companies {
  query: import('./companies/query.js').Query
}
