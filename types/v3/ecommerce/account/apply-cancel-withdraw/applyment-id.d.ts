/** `v3/ecommerce/account/apply-cancel-withdraw/applyment-id/` */
export interface ApplymentId {
  _applyment_id_: import('./applyment-id/_applyment_id_.js').ApplymentIdValue
}
