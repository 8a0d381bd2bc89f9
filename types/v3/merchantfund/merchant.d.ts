/** `v3/merchantfund/merchant/` */
export interface Merchant {
  incomeRecords: import('./merchant/income-records.js').IncomeRecords
}
