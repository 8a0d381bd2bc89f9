/** `v3/eduschoolpay/users/{openid}/` */
export interface Openid {
  /** 校园轻松付：查询用户签约列表 */
  contracts: import('./_openid_/contracts.js').Contracts
  /** 校园轻松付：商户查询用户欠款状态 */
  debtState: import('./_openid_/debt-state.js').OpenidDebtState
}
