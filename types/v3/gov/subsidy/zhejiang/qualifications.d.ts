/** `v3/gov/subsidy/zhejiang/qualifications/` */
export interface Qualifications {
  alter: import('./qualifications/alter.js').Alter
  claim: import('./qualifications/claim.js').Claim
  query: import('./qualifications/query.js').Query
  sync: import('./qualifications/sync.js').Sync
}
