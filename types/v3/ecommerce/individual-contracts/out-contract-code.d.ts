/** `v3/ecommerce/individual-contracts/out-contract-code/` */
export interface OutContractCode {
  _out_contract_code_: import('./out-contract-code/_out_contract_code_.js').OutContractCodeValue
}
