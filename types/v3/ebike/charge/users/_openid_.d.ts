/** `v3/ebike/charge/users/{openid}/` */
export interface Openid {
  /** 电动自行车行业代扣：通过用户标识查询用户状态 */
  contract: import('./_openid_/contract.js').Contract
}
