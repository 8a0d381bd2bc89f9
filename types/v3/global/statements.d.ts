import type { Async, Download } from '../../endpoint.js'

interface Verbs {
  /**
   * 下载对账单（CSV文件）
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013869
   */
  get: Download<{ query: QueryStatement }>
}

/** `v3/global/statements` */
export interface Statements extends Verbs, Async<Verbs> {}

export interface QueryStatement {
  /** 账单日期 @example 20180130 */
  date: string
  /** 商户号 @example 1900000109 */
  mchid?: string
  /** 机构商户号 @example 1900000100 */
  sp_mchid?: string
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/global/statements': Statements
  }
}
