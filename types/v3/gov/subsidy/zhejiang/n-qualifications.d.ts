/** `v3/gov/subsidy/zhejiang/n-qualifications/` */
export interface NQualifications {
  confirm: import('./n-qualifications/confirm.js').Confirm
}
