/** `v3/new-tax-control-fapiao/merchant/` */
export interface Merchant {
  /** 电子发票 */
  _sub_mchid_: import('./merchant/_sub_mchid_.js').SubMchid
  /** 电子发票：获取商户开票基础信息 */
  baseInformation: import('./merchant/base-information.js').BaseInformation
  /** 电子发票：查询商户配置的开发选项、配置开发选项 */
  developmentConfig: import('./merchant/development-config.js').DevelopmentConfig
  /** 电子发票：获取商品和服务税收分类对照表 */
  taxCodes: import('./merchant/tax-codes.js').TaxCodes
}
