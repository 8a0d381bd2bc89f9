/** `v3/eduschoolpay/transactions/id/` */
export interface Id {
  /** 校园轻松付：微信支付订单号查单 */
  _transaction_id_: import('./id/_transaction_id_.js').TransactionId
}
