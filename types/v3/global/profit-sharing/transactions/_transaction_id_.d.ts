/** `v3/global/profit-sharing/transactions/{transaction_id}/` */
export interface TransactionId {
  /** 境外支付·分账：查询剩余待分金额 */
  amounts: import('./_transaction_id_/amounts.js').Amounts
  /** 境外支付·分账：查询订单剩余可退款金额 */
  refundableAmounts: import('./_transaction_id_/refundable-amounts.js').RefundableAmounts
}
