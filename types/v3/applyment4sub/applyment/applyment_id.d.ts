/** `v3/applyment4sub/applyment/applyment_id/` */
export interface ApplymentId {
  _applyment_id_: import('./applyment_id/_applyment_id_.js').ApplymentIdValue
}
