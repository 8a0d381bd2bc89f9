/** `v3/vehicle/etc/users/{openid}/` */
export interface Openid {
  /** ETC授权扣费：查询ETC签约状态 */
  contracts: import('./_openid_/contracts.js').Contracts
}
