/** `v2/vehicle/pay/` */
export interface Pay {
  notification: import('./pay/notification.js').Notification
  payapply: import('./pay/payapply.js').Payapply
  querystate: import('./pay/querystate.js').Querystate
}
