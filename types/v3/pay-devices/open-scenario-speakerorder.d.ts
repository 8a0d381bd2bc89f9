/** `v3/pay-devices/open-scenario-speakerorder/` */
export interface OpenScenarioSpeakerorder {
  _transaction_id_: import('./open-scenario-speakerorder/_transaction_id_.js').TransactionId
}
