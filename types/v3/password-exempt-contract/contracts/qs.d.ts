/** `v3/password-exempt-contract/contracts/qs/` */
export interface Qs {
  preEntrustSign: import('./qs/pre-entrust-sign.js').PreEntrustSign
}
