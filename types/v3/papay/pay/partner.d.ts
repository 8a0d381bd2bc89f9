/** `v3/papay/pay/partner/` */
export interface Partner {
  schedules: import('./partner/schedules.js').Schedules
  transactions: import('./partner/transactions.js').Transactions
}
