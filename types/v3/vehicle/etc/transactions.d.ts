/** `v3/vehicle/etc/transactions/` */
export interface Transactions {
  /** ETC授权扣费：高速场景商户扣款 */
  highway: import('./transactions/highway.js').Highway
  /** ETC授权扣费 */
  id: import('./transactions/id.js').Id
  /** ETC授权扣费 */
  outTradeNo: import('./transactions/out-trade-no.js').OutTradeNo
}
