/** `v3/papay/sign/partner/` */
export interface Partner {
  /** 委托代扣 */
  contracts: import('./partner/contracts.js').Contracts
}
