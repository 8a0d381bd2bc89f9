/** `v3/papay/scheduled-deduct-sign/contracts/` */
export interface Contracts {
  preEntrustSign: import('./contracts/pre-entrust-sign.js').PreEntrustSign
}
