/** `v3/edu-papay/user-notifications/{contract_id}/` */
export interface ContractId {
  /** 教育续费通：发送扣款预通知 */
  send: import('./_contract_id_/send.js').Send
}
