/** `v3/ebike/charge/users/{openid}/` */
export interface Openid {
  contract: import('./_openid_/contract.js').Contract
}
