/** `v3/global/micropay/transactions/id/` */
export interface Id {
  /** 境外支付·付款码支付 */
  _transaction_id_: import('./id/_transaction_id_.js').TransactionId
}
