/** `v3/vehicle/transactions/` */
export interface Transactions {
  outTradeNo: import('./transactions/out-trade-no.js').OutTradeNo
  parking: import('./transactions/parking.js').Parking
}
