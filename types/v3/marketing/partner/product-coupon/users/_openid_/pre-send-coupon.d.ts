import type { Async, Call } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 向用户预发放商品券
   * @remarks 服务商
   */
  post: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      json: PreSendCouponRequest
    },
    {
      /** 预发券token @example ABBpZjCfAAABAAAAAACmTrRvExc7XKea- */
      token: string
    }
  >
}

/** `v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon` */
export interface PreSendCoupon extends Verbs, Async<Verbs> {}

export interface PreSendCouponRequest {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 商品券ID @example 1000000013 */
  product_coupon_id: string
  /** 批次ID @example 1000000013001 */
  stock_id: string
  /** 用户商品券Code @example 123446565767 */
  coupon_code?: string
  /** 公众账号AppID @example wx233544546545989 */
  appid: string
  /** 发券请求单号 @example 34657_20250101_123456 */
  send_request_no: string
  /** 自定义附加信息 @example example_attach */
  attach?: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon': PreSendCoupon
  }
}
