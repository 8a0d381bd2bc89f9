import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 申请企业商户企业支付业务账单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507142
   */
  post: Call<{ json: RequestTradeBill }, RequestedTradeBill>
}

/** `v3/webizpay/bill/trade-bill` */
export interface TradeBill extends Verbs, Async<Verbs> {}

export interface RequestTradeBill {
  /** 服务商商户号 @example 12341234 */
  sp_mchid: string
  /** 出资子商户号 @example 43214321 */
  sub_mchid: string
  /** 账单日期 @example 2025-04-23 */
  date: string
  /** 账单类型 */
  type: 'QYZFALL'
}

export interface RequestedTradeBill {
  /** 服务商商户号 @example 12341234 */
  sp_mchid: string
  /** 出资子商户号 @example 43214321 */
  sub_mchid: string
  /** 账单日期 @example 2025-04-23 */
  date: string
  /** 账单类型 */
  type: 'QYZFALL'
  /** 账单下载地址 @example https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx */
  download_url: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/webizpay/bill/trade-bill': TradeBill
  }
}
