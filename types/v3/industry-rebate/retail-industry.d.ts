/** `v3/industry-rebate/retail-industry/` */
export interface RetailIndustry {
  /** 支付码牌/智慧经营：回传SN和商品编码 */
  transactions: import('./retail-industry/transactions.js').Transactions
}
