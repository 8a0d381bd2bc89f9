/** `v3/taxi-invoice/taxi-company/` */
export interface TaxiCompany {
  /** 出租车电子发票：新增出租车公司 */
  createTaxiCompany: import('./taxi-company/create-taxi-company.js').CreateTaxiCompany
}
