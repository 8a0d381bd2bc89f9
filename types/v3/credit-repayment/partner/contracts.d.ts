/** `v3/credit-repayment/partner/contracts/` */
export interface Contracts {
  _out_contract_code_: import('./contracts/_out_contract_code_.js').OutContractCode
  appPresign: import('./contracts/app-presign.js').AppPresign
  h5Presign: import('./contracts/h5-presign.js').H5Presign
  terminate: import('./contracts/terminate.js').Terminate
}
