/** `v3/combine-transactions/id/` */
export interface Id {
  _combine_transaction_id_: import('./id/_combine_transaction_id_.js').CombineTransactionId
}
