/** `v2/vehicle/` */
export interface Vehicle {
  partnerpay: import('./vehicle/partnerpay.js').Partnerpay
  pay: import('./vehicle/pay.js').Pay
}
