/** `v3/vehicle/` */
export interface Vehicle {
  /** ETC授权扣费 */
  etc: import('./vehicle/etc.js').Etc
  /** 微信支付分停车服务 */
  parking: import('./vehicle/parking.js').Parking
  /** 微信支付分停车服务 */
  transactions: import('./vehicle/transactions.js').Transactions
}
