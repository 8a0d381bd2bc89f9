/** `v3/partner-papay/contracts/{contract_id}/` */
export interface ContractId {
  /** 委托代扣（服务商）：服务商商户重试扣费通知 */
  failNotify: import('./_contract_id_/fail-notify.js').FailNotify
  /** 委托代扣（服务商）：服务商商户预扣费通知 */
  notify: import('./_contract_id_/notify.js').Notify
}
