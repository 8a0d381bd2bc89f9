/** `v3/global/micropay/transactions/id/{transaction_id}/` */
export interface TransactionId {
  reverse: import('./_transaction_id_/reverse.js').Reverse
}
