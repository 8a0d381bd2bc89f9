/** `v3/credit-repayment/partner/` */
export interface Partner {
  /** 自动还款 */
  contracts: import('./partner/contracts.js').Contracts
  /** 自动还款：发起还款 */
  deductOrders: import('./partner/deduct-orders.js').DeductOrders
  /** 自动还款 */
  scheduleRecords: import('./partner/schedule-records.js').ScheduleRecords
}
