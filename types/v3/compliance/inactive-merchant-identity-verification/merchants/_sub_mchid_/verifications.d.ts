/** `v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/` */
export interface Verifications {
  _verification_id_: import('./verifications/_verification_id_.js').VerificationId
}
