/** `v3/eduschoolpay/` */
export interface Eduschoolpay {
  contracts: import('./eduschoolpay/contracts.js').Contracts
  transactions: import('./eduschoolpay/transactions.js').Transactions
  users: import('./eduschoolpay/users.js').Users
}
