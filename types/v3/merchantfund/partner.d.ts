/** `v3/merchantfund/partner/` */
export interface Partner {
  incomeRecords: import('./partner/income-records.js').IncomeRecords
}
