/** `v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/` */
export interface SubMchid {
  verifications: import('./_sub_mchid_/verifications.js').Verifications
}
