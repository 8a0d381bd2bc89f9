/** `v3/combine-transactions/` */
export interface CombineTransactions {
  /** 合单支付：合单下单-APP支付 */
  app: import('./combine-transactions/app.js').App
  /** 合单支付：合单下单-H5支付 */
  h5: import('./combine-transactions/h5.js').H5
  /** 平台收付通·个人收款 */
  id: import('./combine-transactions/id.js').Id
  /** 合单支付：合单下单-JSAPI支付 */
  jsapi: import('./combine-transactions/jsapi.js').Jsapi
  /** 平台收付通·个人收款：个人收款交易下单-小程序 */
  miniprogram: import('./combine-transactions/miniprogram.js').Miniprogram
  /** 合单支付：合单下单-Native支付 */
  native: import('./combine-transactions/native.js').Native
  /** 合单支付 */
  outTradeNo: import('./combine-transactions/out-trade-no.js').OutTradeNo
}
