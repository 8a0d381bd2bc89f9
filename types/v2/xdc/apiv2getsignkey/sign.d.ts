/** `v2/xdc/apiv2getsignkey/sign/` */
export interface Sign {
  /** 沙箱环境（APIv2）：获取验签密钥 */
  getsignkey: import('./sign/getsignkey.js').Getsignkey
}
