/** `v3/papay/sign/partner/` */
export interface Partner {
  contracts: import('./partner/contracts.js').Contracts
}
