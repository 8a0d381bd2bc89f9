/** `v2/secsvc/` */
export interface Secsvc {
  /** 实名校验（APIv2）：微信支付实名授权 */
  getrealnameinfo: import('./secsvc/getrealnameinfo.js').Getrealnameinfo
  /** 实名校验（APIv2）：微信支付实名验证 */
  realnameauth: import('./secsvc/realnameauth.js').Realnameauth
}
