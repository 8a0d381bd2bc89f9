import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 从业机构登记微信支付分扣款信息
   * @remarks 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458414
   */
  post: Call<
    {
      /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
      out_order_no: string
      json: CreateRegisterdeductinfo
    },
    {
      /** 商品或支付单简要描述 */
      description?: string
    }
  >
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo` */
export interface Registerdeductinfo extends Verbs, Async<Verbs> {}

export interface CreateRegisterdeductinfo {
  /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** 服务商应用ID @maxLength 32 @example wxd678efh567hg6787 */
  appid?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 渠道商商户号 @example 1230000109 */
  channel_id: string
  /** 商户扣款单号 @maxLength 32 @example 1234323JKHDFE1243252 */
  out_trade_no?: string
  /** 子商户公众账号ID @maxLength 32 @example wxd678efh567hg6999 */
  sub_appid?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo': Registerdeductinfo
  }
}
