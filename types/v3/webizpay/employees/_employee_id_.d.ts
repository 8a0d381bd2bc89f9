/** `v3/webizpay/employees/{employee_id}/` */
export interface EmployeeId {
  /** 企业支付 */
  outQuotaCards: import('./_employee_id_/out-quota-cards.js').OutQuotaCards
  /** 企业支付：企业商户为员工下发企业支付额度卡 */
  quotaCards: import('./_employee_id_/quota-cards.js').QuotaCards
  /** 企业支付：企业商户发起解除员工企业支付授权 */
  revoke: import('./_employee_id_/revoke.js').Revoke
}
