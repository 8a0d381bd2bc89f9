/** `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/` */
export interface OutContractCode {
  _out_contract_code_: import('./out-contract-code/_out_contract_code_.js').OutContractCodeValue
}
