/** `v3/webizpay/` */
export interface Webizpay {
  /** 企业支付：创建可用商户范围、查询可用商户范围列表 */
  availMchRanges: import('./webizpay/avail-mch-ranges.js').AvailMchRanges
  /** 企业支付 */
  bill: import('./webizpay/bill.js').Bill
  /** 企业支付 */
  employees: import('./webizpay/employees.js').Employees
  /** 企业支付 */
  stores: import('./webizpay/stores.js').Stores
  /** 企业支付 */
  users: import('./webizpay/users.js').Users
}
