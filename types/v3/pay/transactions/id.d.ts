/** `v3/pay/transactions/id/` */
export interface Id {
  /** 基础支付（直连商户）：微信支付订单号查询 */
  _transaction_id_: import('./id/_transaction_id_.js').TransactionId
}
