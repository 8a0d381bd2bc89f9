/** `v3/profitsharing/transactions/{transaction_id}/` */
export interface TransactionId {
  amounts: import('./_transaction_id_/amounts.js').Amounts
}
