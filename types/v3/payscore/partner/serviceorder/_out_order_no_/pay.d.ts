import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 商户发起催收扣款
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394544
   */
  post: Call<
    {
      /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
      out_order_no: string
      json: PayServiceOrder
    },
    void
  >
}

/** `v3/payscore/partner/serviceorder/{out_order_no}/pay` */
export interface Pay extends Verbs, Async<Verbs> {}

export interface PayServiceOrder {
  /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/partner/serviceorder/{out_order_no}/pay': Pay
  }
}
