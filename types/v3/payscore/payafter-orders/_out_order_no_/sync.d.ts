import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 支付分订单同步
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1
   */
  post: Call<
    {
      /** 商户服务订单号 @maxLength 32 */
      out_order_no: string
      json: SyncPayAfterOrder
    },
    SyncedPayAfterOrder
  >
}

/** `v3/payscore/payafter-orders/{out_order_no}/sync` */
export interface Sync extends Verbs, Async<Verbs> {}

export interface SyncPayAfterOrder {
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid?: string
  /** 服务ID @maxLength 32 @example 500001 */
  service_id?: string
  /** 场景类型 */
  type?: 'Order_Paid'
  /** 内容信息详情 */
  detail?: {
    /** 用户通过其他方式付款成功的实际时间 @example 20091225091010 */
    paid_time?: string
  }
}

export interface SyncedPayAfterOrder {
  /** 公众账号ID @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 商户服务订单号 @example 2304203423948239423 */
  out_order_no: string
  /** 微信支付服务订单号 @example 15646546545165651651 */
  order_id: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/payafter-orders/{out_order_no}/sync': Sync
  }
}
