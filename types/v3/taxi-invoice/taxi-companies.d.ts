/** `v3/taxi-invoice/taxi-companies/` */
export interface TaxiCompanies {
  _company_mchid_: import('./taxi-companies/_company_mchid_.js').CompanyMchid
}
