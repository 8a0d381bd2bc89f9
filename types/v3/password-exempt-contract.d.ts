/** `v3/password-exempt-contract/` */
export interface PasswordExemptContract {
  contracts: import('./password-exempt-contract/contracts.js').Contracts
}
