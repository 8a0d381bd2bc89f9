/** `v3/papay/scheduled-deduct-sign/contracts/` */
export interface Contracts {
  /** 委托代扣·预约扣费签约 */
  preEntrustSign: import('./contracts/pre-entrust-sign.js').PreEntrustSign
}
