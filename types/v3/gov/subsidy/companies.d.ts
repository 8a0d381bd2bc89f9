/** `v3/gov/subsidy/companies/` */
export interface Companies {
  /** 国补（国家消费品换新补贴）：企业信息查询 */
  query: import('./companies/query.js').Query
}
