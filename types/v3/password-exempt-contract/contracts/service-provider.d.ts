/** `v3/password-exempt-contract/contracts/service-provider/` */
export interface ServiceProvider {
  /** 免密支付 */
  preEntrustSign: import('./service-provider/pre-entrust-sign.js').PreEntrustSign
}
