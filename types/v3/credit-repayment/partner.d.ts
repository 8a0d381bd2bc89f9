/** `v3/credit-repayment/partner/` */
export interface Partner {
  contracts: import('./partner/contracts.js').Contracts
  deductOrders: import('./partner/deduct-orders.js').DeductOrders
  scheduleRecords: import('./partner/schedule-records.js').ScheduleRecords
}
