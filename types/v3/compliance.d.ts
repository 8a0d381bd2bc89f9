/** `v3/compliance/` */
export interface Compliance {
  /** 不活跃商户身份核实 */
  inactiveMerchantIdentityVerification: import('./compliance/inactive-merchant-identity-verification.js').InactiveMerchantIdentityVerification
}
