/** `v3/profitsharing/transactions/{transaction_id}/` */
export interface TransactionId {
  /** 分账：查询剩余待分金额 */
  amounts: import('./_transaction_id_/amounts.js').Amounts
}
