/** `v3/pay-devices/open-scenario-speakerorder/{transaction_id}/` */
export interface TransactionId {
  /** 码牌音箱：码牌支付结果上报 */
  report: import('./_transaction_id_/report.js').Report
}
