/** `v3/realname/` */
export interface Realname {
  /** 实名校验：实名信息校验 */
  verify: import('./realname/verify.js').Verify
}
