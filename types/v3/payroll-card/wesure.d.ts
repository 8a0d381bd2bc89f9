/** `v3/payroll-card/wesure/` */
export interface Wesure {
  /** 微工卡：生成投保结果 */
  insurance: import('./wesure/insurance.js').Insurance
  /** 微工卡：校验核身结果 */
  tokenValidations: import('./wesure/token-validations.js').TokenValidations
}
