/** `v3/password-exempt-contract/contracts/service-provider/` */
export interface ServiceProvider {
  preEntrustSign: import('./service-provider/pre-entrust-sign.js').PreEntrustSign
}
