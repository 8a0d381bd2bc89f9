/** `v3/credit-repayment/partner/schedule-records/` */
export interface ScheduleRecords {
  /** 自动还款：查询预约还款记录 */
  _out_record_id_: import('./schedule-records/_out_record_id_.js').OutRecordId
  /** 自动还款：预约还款 */
  batchCreate: import('./schedule-records/batch-create.js').BatchCreate
}
