/** `v3/ecommerce/individual-contracts/` */
export interface IndividualContracts {
  _openid_: import('./individual-contracts/_openid_.js').Openid
  outContractCode: import('./individual-contracts/out-contract-code.js').OutContractCode
  preEntrustSign: import('./individual-contracts/pre-entrust-sign.js').PreEntrustSign
  preEntrustSignWithRealNameIdentity: import('./individual-contracts/pre-entrust-sign-with-real-name-identity.js').PreEntrustSignWithRealNameIdentity
}
