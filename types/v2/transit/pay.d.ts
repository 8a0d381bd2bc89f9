/** `v2/transit/pay/` */
export interface Pay {
  payapply: import('./pay/payapply.js').Payapply
  querystate: import('./pay/querystate.js').Querystate
}
