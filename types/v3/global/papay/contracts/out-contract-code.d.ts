/** `v3/global/papay/contracts/out-contract-code/` */
export interface OutContractCode {
  /** 境外支付·委托代扣：商户协议号查询签约 */
  _out_contract_code_: import('./out-contract-code/_out_contract_code_.js').OutContractCodeValue
}
