/** `v3/papay/scheduled-deduct-sign/partner/` */
export interface Partner {
  /** 委托代扣·预约扣费签约 */
  contracts: import('./partner/contracts.js').Contracts
}
