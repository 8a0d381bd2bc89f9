/** `v3/inspolicymgr/` */
export interface Inspolicymgr {
  deduct: import('./inspolicymgr/deduct.js').Deduct
}
