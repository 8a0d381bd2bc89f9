/** `v3/taxi-invoice/taxi-companies/` */
export interface TaxiCompanies {
  /** 出租车电子发票：获取出租车公司商户信息 */
  _company_mchid_: import('./taxi-companies/_company_mchid_.js').CompanyMchid
}
