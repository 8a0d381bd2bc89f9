/** `v3/new-tax-control-fapiao/merchant/` */
export interface Merchant {
  _sub_mchid_: import('./merchant/_sub_mchid_.js').SubMchid
  baseInformation: import('./merchant/base-information.js').BaseInformation
  developmentConfig: import('./merchant/development-config.js').DevelopmentConfig
  taxCodes: import('./merchant/tax-codes.js').TaxCodes
}
