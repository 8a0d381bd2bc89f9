import type { Async, Download } from '../endpoint.js'

interface Verbs {
  /**
   * 下载对账单（CSV文件）
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml
   */
  get: Download<{
    query: {
      /** 账单日期 */
      date: string
      /** 商户号 */
      mchid: string
    }
  }>
}

/** `v3/statements` */
export interface Statements extends Verbs, Async<Verbs> {}

declare module '../endpoint.js' {
  interface Endpoints {
    'v3/statements': Statements
  }
}
