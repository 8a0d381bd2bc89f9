/** `v3/new-tax-control-fapiao/` */
export interface NewTaxControlFapiao {
  cardTemplate: import('./new-tax-control-fapiao/card-template.js').CardTemplate
  download: import('./new-tax-control-fapiao/download.js').NewTaxControlFapiaoDownload
  fapiaoApplications: import('./new-tax-control-fapiao/fapiao-applications.js').FapiaoApplications
  fapiaomerchant: import('./new-tax-control-fapiao/fapiaomerchant.js').Fapiaomerchant
  merchant: import('./new-tax-control-fapiao/merchant.js').Merchant
  userTitle: import('./new-tax-control-fapiao/user-title.js').UserTitle
}
