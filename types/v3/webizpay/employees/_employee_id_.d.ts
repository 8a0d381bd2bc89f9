/** `v3/webizpay/employees/{employee_id}/` */
export interface EmployeeId {
  outQuotaCards: import('./_employee_id_/out-quota-cards.js').OutQuotaCards
  quotaCards: import('./_employee_id_/quota-cards.js').QuotaCards
  revoke: import('./_employee_id_/revoke.js').Revoke
}
