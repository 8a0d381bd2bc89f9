/** `v3/gov/subsidy/qualifications/` */
export interface Qualifications {
  /** 国补（国家消费品换新补贴） */
  passthrough: import('./qualifications/passthrough.js').Passthrough
  /** 国补（国家消费品换新补贴）：批量查询用户资格 */
  query: import('./qualifications/query.js').Query
  /** 国补（国家消费品换新补贴）：同步资格核销信息 */
  sync: import('./qualifications/sync.js').Sync
}
