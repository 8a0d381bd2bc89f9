import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 商户发起催收扣款
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394596
   */
  post: Call<
    {
      /** 商户服务订单号 @maxLength 32 */
      out_order_no: string
      json: PayServiceOrder
    },
    PaidServiceOrder
  >
}

/** `v3/payscore/serviceorder/{out_order_no}/pay` */
export interface Pay extends Verbs, Async<Verbs> {}

export interface PayServiceOrder {
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid?: string
  /** 服务ID @maxLength 32 @example 500001 */
  service_id?: string
}

export interface PaidServiceOrder {
  /** 公众账号ID @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1230000109 */
  mchid?: string
  /** 商户服务订单号 @example 2304203423948239423 */
  out_order_no: string
  /** 服务ID @example 500001 */
  service_id: string
  /** 微信支付服务订单号 @example 15646546545165651651 */
  order_id: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/serviceorder/{out_order_no}/pay': Pay
  }
}
