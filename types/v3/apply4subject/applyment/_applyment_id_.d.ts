/** `v3/apply4subject/applyment/{applyment_id}/` */
export interface ApplymentId {
  cancel: import('./_applyment_id_/cancel.js').Cancel
}
