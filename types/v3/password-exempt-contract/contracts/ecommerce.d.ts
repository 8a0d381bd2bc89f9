/** `v3/password-exempt-contract/contracts/ecommerce/` */
export interface Ecommerce {
  preEntrustSign: import('./ecommerce/pre-entrust-sign.js').PreEntrustSign
}
