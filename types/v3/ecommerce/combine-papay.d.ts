/** `v3/ecommerce/combine-papay/` */
export interface CombinePapay {
  contracts: import('./combine-papay/contracts.js').Contracts
  transactions: import('./combine-papay/transactions.js').Transactions
}
