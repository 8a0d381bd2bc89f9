/** `v3/gov/subsidy/zhejiang/` */
export interface Zhejiang {
  authcode: import('./zhejiang/authcode.js').Authcode
  goods: import('./zhejiang/goods.js').Goods
  nQualifications: import('./zhejiang/n-qualifications.js').NQualifications
  qualifications: import('./zhejiang/qualifications.js').Qualifications
  sncode: import('./zhejiang/sncode.js').Sncode
}
