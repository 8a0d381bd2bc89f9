import type { Rfc3339 } from '../endpoint.js'

export interface ToOverseaOrder {
  /** 商户出境单号 @example merchant123123 */
  out_order_id: string
  /** 二级商户号 @example 1231231 */
  sub_mchid: string
  /** 微信出境单号 @example 42000000000123123 */
  order_id: string
  /** 出境结果 @example ACCEPT */
  result: string
  /** 出境失败的原因 @example DEPARTURE_AMOUNT_NO_ENOUGH */
  fail_reason?: string
  /** 请求出境人民币金额，单位为分 @example 21 */
  amount: number
  /** 真实出境外币金额，单位为分 @example 20 */
  foreign_amount?: number
  /** 外币币种 @example USD */
  foreign_currency: string
  /** 汇率 @example 650000000 */
  rate?: number
  /** 购汇时间 @example 2015-05-20T13:29:35+08:00 */
  exchange_rate_time?: Rfc3339
  /** 预计购汇时间 @example 2015-05-20T13:29:35+08:00 */
  estimate_exchange_rate_time?: Rfc3339
  /** 真实出境人民币金额，单位为分 @example 20 */
  departure_amount?: number
  /** 手续费人民币金额，单位为分 @example 1 */
  fee?: number
  /** 手续费承担商户号 @example 1231231 */
  charge_mchid?: string
  /** 手续费承担账户 @example BASIC */
  charge_account_type?: string
}
