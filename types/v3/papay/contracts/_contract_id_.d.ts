/** `v3/papay/contracts/{contract_id}/` */
export interface ContractId {
  /** 委托代扣：重试扣费通知 */
  failNotify: import('./_contract_id_/fail-notify.js').FailNotify
  /** 委托代扣：直连商户预扣费通知 */
  notify: import('./_contract_id_/notify.js').Notify
}
