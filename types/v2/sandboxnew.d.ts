/** `v2/sandboxnew/` */
export interface Sandboxnew {
  pay: import('./sandboxnew/pay.js').Pay
}
