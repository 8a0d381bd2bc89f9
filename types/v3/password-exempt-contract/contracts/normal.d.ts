/** `v3/password-exempt-contract/contracts/normal/` */
export interface Normal {
  /** 免密支付 */
  preEntrustSign: import('./normal/pre-entrust-sign.js').PreEntrustSign
}
