/** `v3/brand/profitsharing/orders/{transaction_id}/` */
export interface TransactionId {
  /** 连锁品牌分账：查询订单剩余待分金额 */
  amounts: import('./_transaction_id_/amounts.js').Amounts
}
