/** `v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/` */
export interface SubMchid {
  /** 不活跃商户身份核实 */
  verifications: import('./_sub_mchid_/verifications.js').Verifications
}
