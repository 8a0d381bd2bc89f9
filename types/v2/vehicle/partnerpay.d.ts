/** `v2/vehicle/partnerpay/` */
export interface Partnerpay {
  notification: import('./partnerpay/notification.js').Notification
  payapply: import('./partnerpay/payapply.js').Payapply
  querystate: import('./partnerpay/querystate.js').Querystate
}
