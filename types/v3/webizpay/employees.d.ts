/** `v3/webizpay/employees/` */
export interface Employees {
  /** 企业支付 */
  _employee_id_: import('./employees/_employee_id_.js').EmployeeId
}
