/** `v3/ebike/charge/` */
export interface Charge {
  contracts: import('./charge/contracts.js').Contracts
  transactions: import('./charge/transactions.js').Transactions
  users: import('./charge/users.js').Users
}
