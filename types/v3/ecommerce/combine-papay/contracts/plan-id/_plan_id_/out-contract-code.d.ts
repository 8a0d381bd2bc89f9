/** `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/` */
export interface OutContractCode {
  /** 平台收付通·合单代扣：通过商户协议号查询协议 */
  _out_contract_code_: import('./out-contract-code/_out_contract_code_.js').OutContractCodeValue
}
