import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'
import type {
  Location,
  PostPayment,
  ServiceOrderPostDiscount,
  ServiceOrderTimeRange,
} from '../../../../../models/payscore.js'

interface Verbs {
  /**
   * 从业机构完结微信支付分订单
   * @remarks 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460791
   */
  post: Call<
    {
      /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
      out_order_no: string
      json: CompleteServiceOrder
    },
    void
  >
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete` */
export interface Complete extends Verbs, Async<Verbs> {}

export interface CompleteServiceOrder {
  /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** 渠道商商户号 @example 1230000109 */
  channel_id?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: PostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: ServiceOrderPostDiscount[]
  /** 总金额，单位为分 @example 50000 */
  total_amount: number
  /** 实际服务时间 */
  time_range?: ServiceOrderTimeRange
  /** 实际服务位置 */
  location?: Location
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean
  /** 完结服务时间 @example 2019-11-11T16:24:05+08:00 */
  complete_time?: Rfc3339
  /** 订单优惠标记 @example goods_tag */
  goods_tag?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete': Complete
  }
}
