/** `v3/merchantfund/partner/` */
export interface Partner {
  /** 来账识别：特约商户银行来账查询 */
  incomeRecords: import('./partner/income-records.js').IncomeRecords
}
