/** `v2/sandboxnew/` */
export interface Sandboxnew {
  /** 沙箱环境（旧，APIv2） */
  pay: import('./sandboxnew/pay.js').Pay
}
