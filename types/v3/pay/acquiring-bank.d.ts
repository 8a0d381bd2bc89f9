/** `v3/pay/acquiring-bank/` */
export interface AcquiringBank {
  transactions: import('./acquiring-bank/transactions.js').Transactions
}
