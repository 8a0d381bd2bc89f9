/** `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/` */
export interface PreEntrustSign {
  /** 委托代扣·预约扣费签约：App场景预约扣费类型签约的预签约 */
  app: import('./pre-entrust-sign/app.js').App
  /** 委托代扣·预约扣费签约：H5场景预约扣费类型签约的预签约 */
  h5: import('./pre-entrust-sign/h5.js').H5
  /** 委托代扣·预约扣费签约：JSAPI场景预约扣费类型签约的预签约 */
  jsapi: import('./pre-entrust-sign/jsapi.js').Jsapi
  /** 委托代扣·预约扣费签约：小程序场景预约扣费类型签约的预签约 */
  miniProgram: import('./pre-entrust-sign/mini-program.js').MiniProgram
}
