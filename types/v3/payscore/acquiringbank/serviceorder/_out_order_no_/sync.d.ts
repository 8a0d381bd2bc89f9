import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 从业机构同步微信支付分订单信息
   * @remarks 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691378
   */
  post: Call<
    {
      /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
      out_order_no: string
      json: SyncServiceOrder
    },
    void
  >
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync` */
export interface Sync extends Verbs, Async<Verbs> {}

export interface SyncServiceOrder {
  /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 渠道商商户号 @example 1230000109 */
  channel_id?: string
  /** 场景类型 @example Order_Paid */
  type: string
  /** 内容信息详情 */
  detail: {
    /** 收款成功时间 @example 20091225091210 */
    paid_time: string
  }
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync': Sync
  }
}
