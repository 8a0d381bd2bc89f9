/** `v3/gov/subsidy/` */
export interface Subsidy {
  /** 国补（国家消费品换新补贴） */
  audit: import('./subsidy/audit.js').Audit
  /** 国补（国家消费品换新补贴） */
  companies: import('./subsidy/companies.js').Companies
  /** 国补（国家消费品换新补贴） */
  goods: import('./subsidy/goods.js').Goods
  /** 国补（国家消费品换新补贴） */
  nQualifications: import('./subsidy/n-qualifications.js').NQualifications
  /** 国补（国家消费品换新补贴）：查询补贴资格 */
  qualification: import('./subsidy/qualification.js').Qualification
  /** 国补（国家消费品换新补贴） */
  qualifications: import('./subsidy/qualifications.js').Qualifications
  /** 国补（国家消费品换新补贴） */
  sncode: import('./subsidy/sncode.js').Sncode
  /** 国补（国家消费品换新补贴） */
  transactions: import('./subsidy/transactions.js').Transactions
  /** 国补（国家消费品换新补贴） */
  zhejiang: import('./subsidy/zhejiang.js').Zhejiang
}
