/** `v2/xdc/` */
export interface Xdc {
  /** 沙箱环境（APIv2） */
  apiv2getsignkey: import('./xdc/apiv2getsignkey.js').Apiv2getsignkey
  /** 沙箱环境（APIv2） */
  apiv2sandbox: import('./xdc/apiv2sandbox.js').Apiv2sandbox
}
