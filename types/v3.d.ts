/** `v3/` */
export interface V3 {
  marketing: import('./v3/marketing.js').Marketing
  pay: import('./v3/pay.js').Pay
}
