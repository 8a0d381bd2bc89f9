/** `v3/funds-to-oversea/transactions/{transaction_id}/` */
export interface TransactionId {
  available_abroad_amounts: import('./_transaction_id_/available_abroad_amounts.js').AvailableAbroadAmounts
}
