/** `v3/eduschoolpay/` */
export interface Eduschoolpay {
  /** 校园轻松付 */
  contracts: import('./eduschoolpay/contracts.js').Contracts
  /** 校园轻松付：扣款 */
  transactions: import('./eduschoolpay/transactions.js').Transactions
  /** 校园轻松付 */
  users: import('./eduschoolpay/users.js').Users
}
