import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 同步订单信息
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458816
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

/** `v3/payscore/partner/serviceorder/{out_order_no}/sync` */
export interface Sync extends Verbs, Async<Verbs> {}

export interface SyncServiceOrder {
  /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 场景类型 @maxLength 32 @example Order_Paid */
  type: string
  /** 内容信息详情 */
  detail: ServiceOrderDetail
}

/** 内容信息详情 */
export interface ServiceOrderDetail {
  /** 收款序号 @example 1 */
  seq?: number
  /** 收款成功时间 @maxLength 64 @example 20091225091210 */
  paid_time: string
  /** 收款金额，单位为分 @example 1 */
  paid_amount?: number
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/partner/serviceorder/{out_order_no}/sync': Sync
  }
}
