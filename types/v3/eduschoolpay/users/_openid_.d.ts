/** `v3/eduschoolpay/users/{openid}/` */
export interface Openid {
  contracts: import('./_openid_/contracts.js').Contracts
  debtState: import('./_openid_/debt-state.js').OpenidDebtState
}
