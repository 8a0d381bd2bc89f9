/** `v3/gov/subsidy/zhejiang/qualifications/` */
export interface Qualifications {
  /** 国补（国家消费品换新补贴）：变更资格 */
  alter: import('./qualifications/alter.js').Alter
  /** 国补（国家消费品换新补贴）：领取资格 */
  claim: import('./qualifications/claim.js').Claim
  /** 国补（国家消费品换新补贴）：查询补贴资格 */
  query: import('./qualifications/query.js').Query
  /** 国补（国家消费品换新补贴）：核销资格 */
  sync: import('./qualifications/sync.js').Sync
}
