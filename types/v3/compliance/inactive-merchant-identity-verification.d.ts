/** `v3/compliance/inactive-merchant-identity-verification/` */
export interface InactiveMerchantIdentityVerification {
  /** 不活跃商户身份核实：发起不活跃商户身份核实 */
  merchants: import('./inactive-merchant-identity-verification/merchants.js').Merchants
}
