/** `v3/gov/subsidy/audit/` */
export interface Audit {
  /** 国补（国家消费品换新补贴） */
  cup: import('./audit/cup.js').Cup
}
