/** `v3/pay-devices/open-scenario-speakerorder/` */
export interface OpenScenarioSpeakerorder {
  /** 码牌音箱 */
  _transaction_id_: import('./open-scenario-speakerorder/_transaction_id_.js').TransactionId
}
