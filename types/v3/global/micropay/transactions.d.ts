/** `v3/global/micropay/transactions/` */
export interface Transactions {
  id: import('./transactions/id.js').Id
  outTradeNo: import('./transactions/out-trade-no.js').OutTradeNo
  pay: import('./transactions/pay.js').Pay
}
