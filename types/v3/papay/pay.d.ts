/** `v3/papay/pay/` */
export interface Pay {
  harmony: import('./pay/harmony.js').Harmony
  partner: import('./pay/partner.js').Partner
  schedules: import('./pay/schedules.js').Schedules
  transactions: import('./pay/transactions.js').Transactions
}
