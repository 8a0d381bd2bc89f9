/** `v3/papay/sign/` */
export interface Sign {
  contracts: import('./sign/contracts.js').Contracts
  partner: import('./sign/partner.js').Partner
}
