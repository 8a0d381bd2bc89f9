/** `v3/pay/acquiring-bank/` */
export interface AcquiringBank {
  /** 微信分付 */
  transactions: import('./acquiring-bank/transactions.js').Transactions
}
