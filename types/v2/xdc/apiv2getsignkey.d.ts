/** `v2/xdc/apiv2getsignkey/` */
export interface Apiv2getsignkey {
  /** 沙箱环境（APIv2） */
  sign: import('./apiv2getsignkey/sign.js').Sign
}
