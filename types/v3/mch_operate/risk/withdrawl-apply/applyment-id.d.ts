/** `v3/mch_operate/risk/withdrawl-apply/applyment-id/` */
export interface ApplymentId {
  _applyment_id_: import('./applyment-id/_applyment_id_.js').ApplymentIdValue
}
