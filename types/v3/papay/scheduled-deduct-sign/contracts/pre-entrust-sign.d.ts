/** `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/` */
export interface PreEntrustSign {
  app: import('./pre-entrust-sign/app.js').App
  h5: import('./pre-entrust-sign/h5.js').H5
  jsapi: import('./pre-entrust-sign/jsapi.js').Jsapi
  miniProgram: import('./pre-entrust-sign/mini-program.js').MiniProgram
}
