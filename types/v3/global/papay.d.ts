/** `v3/global/papay/` */
export interface Papay {
  contracts: import('./papay/contracts.js').Contracts
  transactions: import('./papay/transactions.js').Transactions
}
