/** `hk/v3/transactions/` */
export interface Transactions {
  app: import('./transactions/app.js').App
  id: import('./transactions/id.js').Id
  jsapi: import('./transactions/jsapi.js').Jsapi
  micropay: import('./transactions/micropay.js').Micropay
  mweb: import('./transactions/mweb.js').Mweb
  native: import('./transactions/native.js').Native
  outTradeNo: import('./transactions/out-trade-no.js').OutTradeNo
}
