/** `v3/global/transactions/` */
export interface Transactions {
  /** 境外支付·下单：APP支付下单 */
  app: import('./transactions/app.js').App
  /** 境外支付·下单 */
  id: import('./transactions/id.js').Id
  /** 境外支付·下单：JSAPI支付下单 */
  jsapi: import('./transactions/jsapi.js').Jsapi
  /** 境外支付·下单：H5支付下单 */
  mweb: import('./transactions/mweb.js').Mweb
  /** 境外支付·下单：Native支付下单 */
  native: import('./transactions/native.js').Native
  /** 境外支付·下单 */
  outTradeNo: import('./transactions/out-trade-no.js').OutTradeNo
}
