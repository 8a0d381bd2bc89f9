/** `v3/new-tax-control-fapiao/merchant/{sub_mchid}/` */
export interface SubMchid {
  check: import('./_sub_mchid_/check.js').Check
  checkStatus: import('./_sub_mchid_/check-status.js').CheckStatus
}
