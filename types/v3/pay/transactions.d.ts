/** `v3/pay/transactions/` */
export interface Transactions {
  id: import('./transactions/id.js').Id
  native: import('./transactions/native.js').Native
  outTradeNo: import('./transactions/out-trade-no.js').OutTradeNo
}
