/** `v3/vehicle/etc/transactions/` */
export interface Transactions {
  highway: import('./transactions/highway.js').Highway
  id: import('./transactions/id.js').Id
  outTradeNo: import('./transactions/out-trade-no.js').OutTradeNo
}
