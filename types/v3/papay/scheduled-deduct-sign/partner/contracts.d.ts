/** `v3/papay/scheduled-deduct-sign/partner/contracts/` */
export interface Contracts {
  preEntrustSign: import('./contracts/pre-entrust-sign.js').PreEntrustSign
}
