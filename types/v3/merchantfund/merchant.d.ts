/** `v3/merchantfund/merchant/` */
export interface Merchant {
  /** 来账识别：服务商银行来账查询 */
  incomeRecords: import('./merchant/income-records.js').IncomeRecords
}
