/** `v3/gov/subsidy/n-qualifications/` */
export interface NQualifications {
  /** 国补（国家消费品换新补贴）：N品类同步资格核销信息 */
  sync: import('./n-qualifications/sync.js').Sync
}
