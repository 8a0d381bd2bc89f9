/** `v2/` */
export interface V2 {
  pay: import('./v2/pay.js').Pay
}
