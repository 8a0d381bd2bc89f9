/** `v2/transit/partnerpay/` */
export interface Partnerpay {
  payapply: import('./partnerpay/payapply.js').Payapply
  queryorder: import('./partnerpay/queryorder.js').Queryorder
  querystate: import('./partnerpay/querystate.js').Querystate
}
