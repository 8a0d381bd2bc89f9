/** `v3/papay/scheduled-deduct-sign/` */
export interface ScheduledDeductSign {
  /** 委托代扣·预约扣费签约 */
  contracts: import('./scheduled-deduct-sign/contracts.js').Contracts
  /** 委托代扣·预约扣费签约 */
  partner: import('./scheduled-deduct-sign/partner.js').Partner
}
