/** `v3/ecommerce/combine-papay/` */
export interface CombinePapay {
  /** 平台收付通·合单代扣 */
  contracts: import('./combine-papay/contracts.js').Contracts
  /** 平台收付通·合单代扣：电商合单委托代扣支付 */
  transactions: import('./combine-papay/transactions.js').Transactions
}
