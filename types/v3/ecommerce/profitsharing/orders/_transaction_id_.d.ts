/** `v3/ecommerce/profitsharing/orders/{transaction_id}/` */
export interface TransactionId {
  amounts: import('./_transaction_id_/amounts.js').Amounts
}
