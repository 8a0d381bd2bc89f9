/** `v3/ebike/charge/` */
export interface Charge {
  /** 电动自行车行业代扣 */
  contracts: import('./charge/contracts.js').Contracts
  /** 电动自行车行业代扣：充电自行车代扣受理扣款 */
  transactions: import('./charge/transactions.js').Transactions
  /** 电动自行车行业代扣 */
  users: import('./charge/users.js').Users
}
