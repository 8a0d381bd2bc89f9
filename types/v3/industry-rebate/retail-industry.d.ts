/** `v3/industry-rebate/retail-industry/` */
export interface RetailIndustry {
  transactions: import('./retail-industry/transactions.js').Transactions
}
