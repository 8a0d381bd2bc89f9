/** `v3/applyment4sub/` */
export interface Applyment4sub {
  /** 特约商户进件 */
  applyment: import('./applyment4sub/applyment.js').Applyment
}
