import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 向用户预发放商品券
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/brand/4016797130
   */
  post: Call<
    { json: PreSendProductCoupon },
    {
      /** 预发券token @example ABBpZjCfAAABAAAAAACmTrRvExc7XKea- */
      token: string
    }
  >
}

/** `v3/marketing/busifavor/product-coupons/pre-send` */
export interface PreSend extends Verbs, Async<Verbs> {}

export interface PreSendProductCoupon {
  /** 批次ID @example 1000000013001 */
  stock_id: string
  /** 用户商品券Code @maxLength 40 @example 123446565767 */
  coupon_code?: string
  /** 公众账号AppID @example wx233544546545989 */
  appid: string
  /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
  openid?: string
  /** 发券请求单号 @example 34657_20250101_123456 */
  send_request_no: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/busifavor/product-coupons/pre-send': PreSend
  }
}
