/** `v3/combine-transactions/` */
export interface CombineTransactions {
  app: import('./combine-transactions/app.js').App
  h5: import('./combine-transactions/h5.js').H5
  id: import('./combine-transactions/id.js').Id
  jsapi: import('./combine-transactions/jsapi.js').Jsapi
  miniprogram: import('./combine-transactions/miniprogram.js').Miniprogram
  native: import('./combine-transactions/native.js').Native
  outTradeNo: import('./combine-transactions/out-trade-no.js').OutTradeNo
}
