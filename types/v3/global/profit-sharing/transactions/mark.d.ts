import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 分账标记
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354804
   */
  post: Call<{ json: MarkTransaction }, void>
}

/** `v3/global/profit-sharing/transactions/mark` */
export interface Mark extends Verbs, Async<Verbs> {}

export interface MarkTransaction {
  /** 二级商户号 @example 1900000109 */
  sub_mchid?: string
  /** 商户订单号 @example P20150806125346 */
  out_trade_no?: string
  /** 订单标价币种 @example CNY */
  currency?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/profit-sharing/transactions/mark': Mark
  }
}
