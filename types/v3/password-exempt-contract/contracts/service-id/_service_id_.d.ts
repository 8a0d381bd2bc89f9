/** `v3/password-exempt-contract/contracts/service-id/{service_id}/` */
export interface ServiceIdValue {
  /** 免密支付 */
  outContractCode: import('./_service_id_/out-contract-code.js').OutContractCode
}
