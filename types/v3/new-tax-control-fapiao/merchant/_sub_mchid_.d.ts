/** `v3/new-tax-control-fapiao/merchant/{sub_mchid}/` */
export interface SubMchid {
  /** 电子发票：检查子商户开票功能状态 */
  check: import('./_sub_mchid_/check.js').Check
  /** 电子发票：检查子商户开票功能状态 */
  checkStatus: import('./_sub_mchid_/check-status.js').CheckStatus
}
