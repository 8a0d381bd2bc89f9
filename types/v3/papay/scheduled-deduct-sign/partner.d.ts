/** `v3/papay/scheduled-deduct-sign/partner/` */
export interface Partner {
  contracts: import('./partner/contracts.js').Contracts
}
