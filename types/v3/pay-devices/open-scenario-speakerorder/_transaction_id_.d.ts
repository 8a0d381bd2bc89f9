/** `v3/pay-devices/open-scenario-speakerorder/{transaction_id}/` */
export interface TransactionId {
  report: import('./_transaction_id_/report.js').Report
}
