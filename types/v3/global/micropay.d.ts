/** `v3/global/micropay/` */
export interface Micropay {
  /** 境外支付·付款码支付 */
  transactions: import('./micropay/transactions.js').Transactions
}
