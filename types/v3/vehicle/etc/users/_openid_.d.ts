/** `v3/vehicle/etc/users/{openid}/` */
export interface Openid {
  contracts: import('./_openid_/contracts.js').Contracts
}
