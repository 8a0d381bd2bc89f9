/** `v3/industry-rebate/` */
export interface IndustryRebate {
  /** 支付码牌/智慧经营 */
  retailIndustry: import('./industry-rebate/retail-industry.js').RetailIndustry
  /** 支付码牌/智慧经营 */
  transactions: import('./industry-rebate/transactions.js').Transactions
}
