import type { Async, Call } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 向用户预发放商品券批次组
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280670
   */
  post: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      json: PreSendCouponBundleRequest
    },
    {
      /** 领券凭证token @example xxxxxxxx */
      token: string
    }
  >
}

/** `v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle` */
export interface PreSendCouponBundle extends Verbs, Async<Verbs> {}

export interface PreSendCouponBundleRequest {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 商品券ID @example 1000000013 */
  product_coupon_id: string
  /** 批次组ID @example 123456789 */
  stock_bundle_id: string
  /** 公众账号AppID @example wx233544546545989 */
  appid: string
  /** 发券请求单号 @minLength 6 @maxLength 128 @example 34657_20250101_123456 */
  send_request_no: string
  /** 自定义附加信息 @example 456778868998 */
  attach?: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle': PreSendCouponBundle
  }
}
