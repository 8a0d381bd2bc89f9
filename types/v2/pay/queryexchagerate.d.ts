import type { Async, Call } from '../../endpoint.js'
import type { SignTyped, V2Returned } from '../../models/v2.js'

interface Verbs {
  /**
   * 汇率查询
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634970
   */
  post: Call<{ xml: QueryExchangeRate; nonceless?: true }, ExchangeRate>
}

/** `v2/pay/queryexchagerate` */
export interface Queryexchagerate extends Verbs, Async<Verbs> {}

export interface QueryExchangeRate extends SignTyped {
  /** 公众账号ID @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1230000109 */
  mch_id: string
  /** 币种 @example USD */
  fee_type: string
  /** 日期 @example 20150807 */
  date: string
}

export interface ExchangeRate extends V2Returned {
  /** 公众账号ID @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1230000109 */
  mch_id: string
  /** 子商户号 @example 1230000100 */
  sub_mch_id?: string
  /** 币种 @example USD */
  fee_type: string
  /** 汇率时间 @example 20150807 */
  rate_time: string
  /** 现汇卖出价(汇率) @example 650000000 */
  rate: string
  /** 签名 @example 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  sign: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/queryexchagerate': Queryexchagerate
  }
}
