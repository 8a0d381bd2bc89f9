import type { Async, Download } from '../../endpoint.js'

interface Verbs {
  /**
   * 下载对账单（CSV文件）
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml
   */
  get: Download<{
    query: {
      /** 账单日期 @example 20180130 */
      date: string
      /** 商户号 @example 1900000109 */
      mchid?: string
    }
  }>
}

/** `hk/v3/statements` */
export interface Statements extends Verbs, Async<Verbs> {}

declare module '../../endpoint.js' {
  interface Endpoints {
    'hk/v3/statements': Statements
  }
}
