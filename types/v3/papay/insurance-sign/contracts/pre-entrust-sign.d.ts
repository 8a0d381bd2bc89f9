/** `v3/papay/insurance-sign/contracts/pre-entrust-sign/` */
export interface PreEntrustSign {
  /** 保险商户委托代扣·签约：保险商户App预签约 */
  app: import('./pre-entrust-sign/app.js').App
  /** 保险商户委托代扣·签约：保险商户H5预签约 */
  h5: import('./pre-entrust-sign/h5.js').H5
  /** 保险商户委托代扣·签约：保险商户JSAPI预签约 */
  jsapi: import('./pre-entrust-sign/jsapi.js').Jsapi
  /** 保险商户委托代扣·签约：保险商户小程序预签约 */
  miniProgram: import('./pre-entrust-sign/mini-program.js').MiniProgram
}
