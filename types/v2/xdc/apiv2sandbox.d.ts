/** `v2/xdc/apiv2sandbox/` */
export interface Apiv2sandbox {
  pay: import('./apiv2sandbox/pay.js').Pay
}
