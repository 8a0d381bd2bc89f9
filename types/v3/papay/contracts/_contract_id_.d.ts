/** `v3/papay/contracts/{contract_id}/` */
export interface ContractId {
  failNotify: import('./_contract_id_/fail-notify.js').FailNotify
  notify: import('./_contract_id_/notify.js').Notify
}
