/** `v3/pay/transactions/` */
export interface Transactions {
  app: import('./transactions/app.js').App
  appWithContract: import('./transactions/app-with-contract.js').AppWithContract
  codepay: import('./transactions/codepay.js').Codepay
  exposure: import('./transactions/exposure.js').Exposure
  h5: import('./transactions/h5.js').H5
  id: import('./transactions/id.js').Id
  jsapi: import('./transactions/jsapi.js').Jsapi
  jsapiWithContract: import('./transactions/jsapi-with-contract.js').JsapiWithContract
  native: import('./transactions/native.js').Native
  outTradeNo: import('./transactions/out-trade-no.js').OutTradeNo
}
