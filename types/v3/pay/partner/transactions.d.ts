/** `v3/pay/partner/transactions/` */
export interface Transactions {
  /** APP支付：APP下单 */
  app: import('./transactions/app.js').App
  /** 支付中签约：APP下单并签约 */
  appWithContract: import('./transactions/app-with-contract.js').AppWithContract
  /** 付款码支付 */
  codepay: import('./transactions/codepay.js').Codepay
  /** 微信分付：微信分付-支付方式前置服务 */
  exposure: import('./transactions/exposure.js').Exposure
  /** H5支付：H5下单 */
  h5: import('./transactions/h5.js').H5
  /** 基础支付（服务商） */
  id: import('./transactions/id.js').Id
  /** JSAPI支付/小程序支付：JSAPI下单 */
  jsapi: import('./transactions/jsapi.js').Jsapi
  /** 免密支付（下单并授权）：JSAPI下单并授权/签约 */
  jsapiWithContract: import('./transactions/jsapi-with-contract.js').JsapiWithContract
  /** 小程序支付：小程序支付下单 */
  miniprogram: import('./transactions/miniprogram.js').Miniprogram
  /** Native支付（扫码支付）：Native下单 */
  native: import('./transactions/native.js').Native
  /** 基础支付（服务商） */
  outTradeNo: import('./transactions/out-trade-no.js').OutTradeNo
  /** 扫码支付（POS）：扫码支付下单 */
  scannedpos: import('./transactions/scannedpos.js').Scannedpos
}
