/** `v2/secapi/` */
export interface Secapi {
  mch: import('./secapi/mch.js').Mch
  mkt: import('./secapi/mkt.js').Mkt
  pay: import('./secapi/pay.js').Pay
}
