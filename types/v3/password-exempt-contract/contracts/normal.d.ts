/** `v3/password-exempt-contract/contracts/normal/` */
export interface Normal {
  preEntrustSign: import('./normal/pre-entrust-sign.js').PreEntrustSign
}
