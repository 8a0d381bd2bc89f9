/** `v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/` */
export interface OutContractCode {
  /** 委托代扣：通过商户协议号查询委托代扣签约协议 */
  _out_contract_code_: import('./out-contract-code/_out_contract_code_.js').OutContractCodeValue
}
