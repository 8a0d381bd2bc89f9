/** `v3/ecommerce/individual-contracts/out-contract-code/` */
export interface OutContractCode {
  /** 平台收付通·个人收款：根据业务申请单号查签约信息 */
  _out_contract_code_: import('./out-contract-code/_out_contract_code_.js').OutContractCodeValue
}
