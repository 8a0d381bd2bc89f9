/** `v3/vehicle/etc/` */
export interface Etc {
  contracts: import('./etc/contracts.js').Contracts
  preopen: import('./etc/preopen.js').Preopen
  transactions: import('./etc/transactions.js').Transactions
  users: import('./etc/users.js').Users
}
