/** `v3/global/papay/contracts/out-contract-code/` */
export interface OutContractCode {
  _out_contract_code_: import('./out-contract-code/_out_contract_code_.js').OutContractCodeValue
}
