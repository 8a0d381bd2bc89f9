/** `v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/` */
export interface OutContractCode {
  _out_contract_code_: import('./out-contract-code/_out_contract_code_.js').OutContractCodeValue
}
