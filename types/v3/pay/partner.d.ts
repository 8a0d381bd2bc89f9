/** `v3/pay/partner/` */
export interface Partner {
  /** 基础支付（服务商） */
  transactions: import('./partner/transactions.js').Transactions
}
