/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/` */
export interface OutContractCode {
  /** 保险商户委托代扣·签约：保险商户查询保险自动续费协议 */
  _out_contract_code_: import('./out-contract-code/_out_contract_code_.js').OutContractCodeValue
}
