/** `v3/industry-rebate/` */
export interface IndustryRebate {
  retailIndustry: import('./industry-rebate/retail-industry.js').RetailIndustry
  transactions: import('./industry-rebate/transactions.js').Transactions
}
