/** `v3/ecommerce/individual-contracts/` */
export interface IndividualContracts {
  /** 平台收付通·个人收款：查询个人收款方授权结果 */
  _openid_: import('./individual-contracts/_openid_.js').Openid
  /** 平台收付通·个人收款 */
  outContractCode: import('./individual-contracts/out-contract-code.js').OutContractCode
  /** 平台收付通·个人收款 */
  preEntrustSign: import('./individual-contracts/pre-entrust-sign.js').PreEntrustSign
  /** 平台收付通·个人收款 */
  preEntrustSignWithRealNameIdentity: import('./individual-contracts/pre-entrust-sign-with-real-name-identity.js').PreEntrustSignWithRealNameIdentity
}
