/** `v3/edu-papay/user/{openid}/` */
export interface Openid {
  /** 教育续费通：通过用户标识查询签约 */
  contracts: import('./_openid_/contracts.js').Contracts
}
