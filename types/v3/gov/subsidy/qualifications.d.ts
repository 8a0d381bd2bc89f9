/** `v3/gov/subsidy/qualifications/` */
export interface Qualifications {
  passthrough: import('./qualifications/passthrough.js').Passthrough
  query: import('./qualifications/query.js').Query
  sync: import('./qualifications/sync.js').Sync
}
