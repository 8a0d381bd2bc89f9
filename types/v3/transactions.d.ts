/** `v3/transactions/` */
export interface Transactions {
  /** 境外支付·下单（旧路径）：APP支付下单 */
  app: import('./transactions/app.js').App
  /** 境外支付·下单（旧路径） */
  id: import('./transactions/id.js').Id
  /** 境外支付·下单（旧路径）：小程序/公众号支付下单 */
  jsapi: import('./transactions/jsapi.js').Jsapi
  /** 境外支付·下单（旧路径）：提交付款码支付 */
  micropay: import('./transactions/micropay.js').Micropay
  /** 境外支付·下单（旧路径）：H5支付下单 */
  mweb: import('./transactions/mweb.js').Mweb
  /** 境外支付·下单（旧路径）：扫码支付下单 */
  native: import('./transactions/native.js').Native
  /** 境外支付·下单（旧路径） */
  outTradeNo: import('./transactions/out-trade-no.js').OutTradeNo
}
