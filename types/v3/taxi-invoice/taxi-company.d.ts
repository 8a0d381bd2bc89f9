/** `v3/taxi-invoice/taxi-company/` */
export interface TaxiCompany {
  createTaxiCompany: import('./taxi-company/create-taxi-company.js').CreateTaxiCompany
}
