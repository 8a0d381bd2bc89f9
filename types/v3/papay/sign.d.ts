/** `v3/papay/sign/` */
export interface Sign {
  /** 委托代扣 */
  contracts: import('./sign/contracts.js').Contracts
  /** 委托代扣 */
  partner: import('./sign/partner.js').Partner
}
