/** `v3/webizpay/employees/` */
export interface Employees {
  _employee_id_: import('./employees/_employee_id_.js').EmployeeId
}
