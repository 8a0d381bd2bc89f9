/** `v3/brand/applyments/applyment-id/` */
export interface ApplymentId {
  _applyment_id_: import('./applyment-id/_applyment_id_.js').ApplymentIdValue
}
