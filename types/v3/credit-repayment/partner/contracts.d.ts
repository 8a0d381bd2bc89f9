/** `v3/credit-repayment/partner/contracts/` */
export interface Contracts {
  /** 自动还款：查询自动还款协议 */
  _out_contract_code_: import('./contracts/_out_contract_code_.js').OutContractCode
  /** 自动还款：APP预签约自动还款协议 */
  appPresign: import('./contracts/app-presign.js').AppPresign
  /** 自动还款：H5预签约自动还款协议 */
  h5Presign: import('./contracts/h5-presign.js').H5Presign
  /** 自动还款：解除自动还款协议 */
  terminate: import('./contracts/terminate.js').Terminate
}
