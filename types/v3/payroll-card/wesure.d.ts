/** `v3/payroll-card/wesure/` */
export interface Wesure {
  insurance: import('./wesure/insurance.js').Insurance
  tokenValidations: import('./wesure/token-validations.js').TokenValidations
}
