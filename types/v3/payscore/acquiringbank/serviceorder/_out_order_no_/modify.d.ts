import type { Async, Call } from '../../../../../endpoint.js'
import type { PostPayment, ServiceOrderPostDiscount } from '../../../../../models/payscore.js'

interface Verbs {
  /**
   * 从业机构修改微信支付分订单金额
   * @remarks 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691363
   */
  post: Call<
    {
      /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
      out_order_no: string
      json: ModifyServiceOrder
    },
    void
  >
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify` */
export interface Modify extends Verbs, Async<Verbs> {}

export interface ModifyServiceOrder {
  /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 渠道商商户号 @example 1230000109 */
  channel_id?: string
  /** 后付费项目 */
  post_payments?: PostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: ServiceOrderPostDiscount[]
  /** 总金额，单位为分 @example 50000 */
  total_amount: number
  /** 修改原因 @maxLength 50 @example 用户投诉 */
  reason: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify': Modify
  }
}
