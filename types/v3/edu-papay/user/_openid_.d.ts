/** `v3/edu-papay/user/{openid}/` */
export interface Openid {
  contracts: import('./_openid_/contracts.js').Contracts
}
