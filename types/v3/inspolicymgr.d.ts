/** `v3/inspolicymgr/` */
export interface Inspolicymgr {
  /** 微信保单服务 */
  deduct: import('./inspolicymgr/deduct.js').Deduct
}
