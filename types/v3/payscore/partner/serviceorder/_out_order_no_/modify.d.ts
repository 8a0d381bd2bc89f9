import type { Async, Call } from '../../../../../endpoint.js'
import type { CompleteServiceOrderPostDiscount, Device, PostPayment } from '../../../../../models/payscore.js'

interface Verbs {
  /**
   * 修改订单金额
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692360
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

/** `v3/payscore/partner/serviceorder/{out_order_no}/modify` */
export interface Modify extends Verbs, Async<Verbs> {}

export interface ModifyServiceOrder {
  /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: PostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: CompleteServiceOrderPostDiscount[]
  /** 总金额，单位为分 @example 50000 */
  total_amount: number
  /** 修改原因 @maxLength 50 @example 用户投诉 */
  reason: string
  /** 设备信息 */
  device?: Device
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/partner/serviceorder/{out_order_no}/modify': Modify
  }
}
