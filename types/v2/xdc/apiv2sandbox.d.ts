/** `v2/xdc/apiv2sandbox/` */
export interface Apiv2sandbox {
  /** 沙箱环境（APIv2） */
  pay: import('./apiv2sandbox/pay.js').Pay
}
