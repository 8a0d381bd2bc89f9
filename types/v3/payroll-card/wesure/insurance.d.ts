import type { Async, Call, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /**
   * 生成投保结果
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml
   */
  post: Call<{ json: CreateInsurance }, void>
}

/** `v3/payroll-card/wesure/insurance` */
export interface Insurance extends Verbs, Async<Verbs> {}

export interface CreateInsurance {
  /** 服务商商户号 @example 1900000109 */
  sp_mchid: string
  /** 特约商户商户号 @example 1900000109 */
  wesure_order_no: string
  /** 微保保单号 @example 5fds5345dfd */
  token: string
  /** 保司保单号 @example 5fds5345dfd */
  insurance_company_order_no: string
  /** 用户标识 @example 111111 */
  openid: string
  /** 投保状态 @example INSURE_SUCCESS */
  insure_state: string
  /** 保障生效时间 @example 2018-06-08T10:34:56+08:00 */
  insure_effect_time: Rfc3339
  /** 保障失效时间 @example 2018-06-08T10:34:56+08:00 */
  insure_invalid_time: Rfc3339
  /** 保障的保险公司名称 @example 平安 */
  insurance_company_name: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/payroll-card/wesure/insurance': Insurance
  }
}
