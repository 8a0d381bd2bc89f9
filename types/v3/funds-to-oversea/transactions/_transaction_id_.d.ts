/** `v3/funds-to-oversea/transactions/{transaction_id}/` */
export interface TransactionId {
  /** 平台收付通·跨境付款：查询订单剩余可出境余额 */
  available_abroad_amounts: import('./_transaction_id_/available_abroad_amounts.js').AvailableAbroadAmounts
}
