/** `v2/transit/` */
export interface Transit {
  partnerpay: import('./transit/partnerpay.js').Partnerpay
  pay: import('./transit/pay.js').Pay
  queryorder: import('./transit/queryorder.js').Queryorder
}
