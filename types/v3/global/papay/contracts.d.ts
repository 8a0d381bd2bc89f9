/** `v3/global/papay/contracts/` */
export interface Contracts {
  /** 境外支付·委托代扣：代扣协议ID查询签约 */
  _contract_id_: import('./contracts/_contract_id_.js').ContractId
  /** 境外支付·委托代扣：APP签约 */
  appPreEntrustSign: import('./contracts/app-pre-entrust-sign.js').AppPreEntrustSign
  /** 境外支付·委托代扣：H5预签约 */
  h5PreEntrustSign: import('./contracts/h5-pre-entrust-sign.js').H5PreEntrustSign
  /** 境外支付·委托代扣：JSAPI预签约 */
  jsapiPreEntrustSign: import('./contracts/jsapi-pre-entrust-sign.js').JsapiPreEntrustSign
  /** 境外支付·委托代扣：小程序签约 */
  miniprogramPreEntrustSign: import('./contracts/miniprogram-pre-entrust-sign.js').MiniprogramPreEntrustSign
  /** 境外支付·委托代扣 */
  outContractCode: import('./contracts/out-contract-code.js').OutContractCode
  /** 境外支付·委托代扣：WEB预签约 */
  webPreEntrustSign: import('./contracts/web-pre-entrust-sign.js').WebPreEntrustSign
}
