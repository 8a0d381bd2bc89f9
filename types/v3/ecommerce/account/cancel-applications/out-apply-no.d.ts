/** `v3/ecommerce/account/cancel-applications/out-apply-no/` */
export interface OutApplyNo {
  _out_apply_no_: import('./out-apply-no/_out_apply_no_.js').OutApplyNoValue
}
