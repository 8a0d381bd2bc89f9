/** `v3/compliance/inactive-merchant-identity-verification/` */
export interface InactiveMerchantIdentityVerification {
  merchants: import('./inactive-merchant-identity-verification/merchants.js').Merchants
}
