import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 从业机构查询微信支付分扣款信息
   * @remarks 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458665
   */
  get: Call<{ query: QueryDeduction }, PayscoreAcquiringbankDeduction>
}

/** `v3/payscore/acquiringbank/serviceorder/deduction` */
export interface Deduction extends Verbs, Async<Verbs> {}

export interface QueryDeduction {
  /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** 服务商应用ID @maxLength 32 */
  appid: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 子商户应用ID @maxLength 32 */
  sub_appid?: string
  /** 渠道商商户号 @example 1230000109 */
  channel_id: string
  /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
  out_order_no?: string
}

export interface PayscoreAcquiringbankDeduction {
  /** 扣费描述 */
  description: string
  /** 商户扣款单号 */
  out_trade_no: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/acquiringbank/serviceorder/deduction': Deduction
  }
}
