/** `v3/papay/scheduled-deduct-sign/` */
export interface ScheduledDeductSign {
  contracts: import('./scheduled-deduct-sign/contracts.js').Contracts
  partner: import('./scheduled-deduct-sign/partner.js').Partner
}
