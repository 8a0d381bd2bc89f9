/** `v3/edu-papay/user-notifications/{contract_id}/` */
export interface ContractId {
  send: import('./_contract_id_/send.js').Send
}
