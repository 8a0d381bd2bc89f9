/** `v3/global/micropay/` */
export interface Micropay {
  transactions: import('./micropay/transactions.js').Transactions
}
