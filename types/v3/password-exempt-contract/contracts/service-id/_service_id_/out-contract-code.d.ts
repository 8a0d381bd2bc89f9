/** `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/` */
export interface OutContractCode {
  /** 免密支付：商户通过商户协议号查询协议 */
  _out_contract_code_: import('./out-contract-code/_out_contract_code_.js').OutContractCodeValue
}
