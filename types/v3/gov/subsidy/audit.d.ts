/** `v3/gov/subsidy/audit/` */
export interface Audit {
  cup: import('./audit/cup.js').Cup
}
