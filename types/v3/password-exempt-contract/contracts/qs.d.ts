/** `v3/password-exempt-contract/contracts/qs/` */
export interface Qs {
  /** 免密支付 */
  preEntrustSign: import('./qs/pre-entrust-sign.js').PreEntrustSign
}
