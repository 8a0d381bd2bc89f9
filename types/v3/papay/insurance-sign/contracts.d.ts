/** `v3/papay/insurance-sign/contracts/` */
export interface Contracts {
  planId: import('./contracts/plan-id.js').PlanId
  preEntrustSign: import('./contracts/pre-entrust-sign.js').PreEntrustSign
}
