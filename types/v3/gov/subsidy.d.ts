/** `v3/gov/subsidy/` */
export interface Subsidy {
  audit: import('./subsidy/audit.js').Audit
  companies: import('./subsidy/companies.js').Companies
  goods: import('./subsidy/goods.js').Goods
  nQualifications: import('./subsidy/n-qualifications.js').NQualifications
  qualification: import('./subsidy/qualification.js').Qualification
  qualifications: import('./subsidy/qualifications.js').Qualifications
  sncode: import('./subsidy/sncode.js').Sncode
  transactions: import('./subsidy/transactions.js').Transactions
  zhejiang: import('./subsidy/zhejiang.js').Zhejiang
}
