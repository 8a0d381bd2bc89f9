/** `v3/pay/acquiring-bank/transactions/` */
export interface Transactions {
  exposure: import('./transactions/exposure.js').Exposure
}
