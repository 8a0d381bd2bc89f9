/** `v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/` */
export interface Verifications {
  /** 不活跃商户身份核实：查询不活跃商户身份核实结果 */
  _verification_id_: import('./verifications/_verification_id_.js').VerificationId
}
