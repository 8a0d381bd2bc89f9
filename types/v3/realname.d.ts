/** `v3/realname/` */
export interface Realname {
  verify: import('./realname/verify.js').Verify
}
