/** `v3/ecommerce/account/cancel-applications/out-apply-no/` */
export interface OutApplyNo {
  /** 平台收付通·销户：查询注销单状态 */
  _out_apply_no_: import('./out-apply-no/_out_apply_no_.js').OutApplyNoValue
}
