/** `v3/pay/partner/` */
export interface Partner {
  transactions: import('./partner/transactions.js').Transactions
}
