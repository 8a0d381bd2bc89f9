/** `v3/password-exempt-contract/` */
export interface PasswordExemptContract {
  /** 免密支付 */
  contracts: import('./password-exempt-contract/contracts.js').Contracts
}
