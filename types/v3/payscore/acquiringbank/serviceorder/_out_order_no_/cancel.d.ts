import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 从业机构取消微信支付分订单
   * @remarks 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458146
   */
  post: Call<
    {
      /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
      out_order_no: string
      json: CancelServiceOrder
    },
    void
  >
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel` */
export interface Cancel extends Verbs, Async<Verbs> {}

export interface CancelServiceOrder {
  /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id?: string
  /** 渠道商商户号 @maxLength 32 @example 1230000109 */
  channel_id: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 撤销原因 @maxLength 50 @example 用户投诉 */
  reason: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel': Cancel
  }
}
