/** `v3/webizpay/` */
export interface Webizpay {
  availMchRanges: import('./webizpay/avail-mch-ranges.js').AvailMchRanges
  bill: import('./webizpay/bill.js').Bill
  employees: import('./webizpay/employees.js').Employees
  stores: import('./webizpay/stores.js').Stores
  users: import('./webizpay/users.js').Users
}
