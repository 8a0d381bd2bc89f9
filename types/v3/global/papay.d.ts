/** `v3/global/papay/` */
export interface Papay {
  /** 境外支付·委托代扣 */
  contracts: import('./papay/contracts.js').Contracts
  /** 境外支付·委托代扣：支付扣款 */
  transactions: import('./papay/transactions.js').Transactions
}
