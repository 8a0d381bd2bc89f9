/** `v3/global/profit-sharing/transactions/{transaction_id}/` */
export interface TransactionId {
  amounts: import('./_transaction_id_/amounts.js').Amounts
  refundableAmounts: import('./_transaction_id_/refundable-amounts.js').RefundableAmounts
}
