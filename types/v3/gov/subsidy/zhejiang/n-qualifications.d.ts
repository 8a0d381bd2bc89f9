/** `v3/gov/subsidy/zhejiang/n-qualifications/` */
export interface NQualifications {
  /** 国补（国家消费品换新补贴）：n品类核销 */
  confirm: import('./n-qualifications/confirm.js').Confirm
}
