/** `v3/vehicle/etc/` */
export interface Etc {
  /** ETC授权扣费 */
  contracts: import('./etc/contracts.js').Contracts
  /** ETC授权扣费：预开通用户ETC指定卡扣费 */
  preopen: import('./etc/preopen.js').Preopen
  /** ETC授权扣费 */
  transactions: import('./etc/transactions.js').Transactions
  /** ETC授权扣费 */
  users: import('./etc/users.js').Users
}
