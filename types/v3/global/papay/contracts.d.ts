/** `v3/global/papay/contracts/` */
export interface Contracts {
  _contract_id_: import('./contracts/_contract_id_.js').ContractId
  appPreEntrustSign: import('./contracts/app-pre-entrust-sign.js').AppPreEntrustSign
  h5PreEntrustSign: import('./contracts/h5-pre-entrust-sign.js').H5PreEntrustSign
  jsapiPreEntrustSign: import('./contracts/jsapi-pre-entrust-sign.js').JsapiPreEntrustSign
  miniprogramPreEntrustSign: import('./contracts/miniprogram-pre-entrust-sign.js').MiniprogramPreEntrustSign
  outContractCode: import('./contracts/out-contract-code.js').OutContractCode
  webPreEntrustSign: import('./contracts/web-pre-entrust-sign.js').WebPreEntrustSign
}
