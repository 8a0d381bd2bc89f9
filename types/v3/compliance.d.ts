/** `v3/compliance/` */
export interface Compliance {
  inactiveMerchantIdentityVerification: import('./compliance/inactive-merchant-identity-verification.js').InactiveMerchantIdentityVerification
}
