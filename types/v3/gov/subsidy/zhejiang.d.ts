/** `v3/gov/subsidy/zhejiang/` */
export interface Zhejiang {
  /** 国补（国家消费品换新补贴） */
  authcode: import('./zhejiang/authcode.js').Authcode
  /** 国补（国家消费品换新补贴） */
  goods: import('./zhejiang/goods.js').Goods
  /** 国补（国家消费品换新补贴） */
  nQualifications: import('./zhejiang/n-qualifications.js').NQualifications
  /** 国补（国家消费品换新补贴） */
  qualifications: import('./zhejiang/qualifications.js').Qualifications
  /** 国补（国家消费品换新补贴） */
  sncode: import('./zhejiang/sncode.js').Sncode
}
