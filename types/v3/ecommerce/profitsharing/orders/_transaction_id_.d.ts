/** `v3/ecommerce/profitsharing/orders/{transaction_id}/` */
export interface TransactionId {
  /** 平台收付通·分账：查询订单剩余待分金额 */
  amounts: import('./_transaction_id_/amounts.js').Amounts
}
