/** `v3/apply4subject/` */
export interface Apply4subject {
  applyment: import('./apply4subject/applyment.js').Applyment
}
