/** `v3/vehicle/transactions/` */
export interface Transactions {
  /** 微信支付分停车服务 */
  outTradeNo: import('./transactions/out-trade-no.js').OutTradeNo
  /** 微信支付分停车服务：扣费受理 */
  parking: import('./transactions/parking.js').Parking
}
