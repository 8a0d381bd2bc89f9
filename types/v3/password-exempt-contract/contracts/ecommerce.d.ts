/** `v3/password-exempt-contract/contracts/ecommerce/` */
export interface Ecommerce {
  /** 免密支付 */
  preEntrustSign: import('./ecommerce/pre-entrust-sign.js').PreEntrustSign
}
