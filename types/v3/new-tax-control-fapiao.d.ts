/** `v3/new-tax-control-fapiao/` */
export interface NewTaxControlFapiao {
  /** 电子发票：创建电子发票卡券模板 */
  cardTemplate: import('./new-tax-control-fapiao/card-template.js').CardTemplate
  /** 电子发票：下载发票文件 */
  download: import('./new-tax-control-fapiao/download.js').NewTaxControlFapiaoDownload
  /** 电子发票：开具电子发票 */
  fapiaoApplications: import('./new-tax-control-fapiao/fapiao-applications.js').FapiaoApplications
  /** 电子发票 */
  fapiaomerchant: import('./new-tax-control-fapiao/fapiaomerchant.js').Fapiaomerchant
  /** 电子发票 */
  merchant: import('./new-tax-control-fapiao/merchant.js').Merchant
  /** 电子发票：获取用户填写的抬头 */
  userTitle: import('./new-tax-control-fapiao/user-title.js').UserTitle
}
