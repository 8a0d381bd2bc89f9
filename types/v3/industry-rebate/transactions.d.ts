/** `v3/industry-rebate/transactions/` */
export interface Transactions {
  /** 支付码牌/智慧经营：支付码牌/点餐码牌交易回传 */
  _transaction_id_: import('./transactions/_transaction_id_.js').TransactionId
}
