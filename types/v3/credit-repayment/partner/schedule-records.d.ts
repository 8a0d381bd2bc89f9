/** `v3/credit-repayment/partner/schedule-records/` */
export interface ScheduleRecords {
  _out_record_id_: import('./schedule-records/_out_record_id_.js').OutRecordId
  batchCreate: import('./schedule-records/batch-create.js').BatchCreate
}
