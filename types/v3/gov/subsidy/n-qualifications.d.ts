/** `v3/gov/subsidy/n-qualifications/` */
export interface NQualifications {
  sync: import('./n-qualifications/sync.js').Sync
}
