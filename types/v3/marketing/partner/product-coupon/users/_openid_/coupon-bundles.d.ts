import type { Async, Call } from '../../../../../../endpoint.js'
import type { CouponTagInfo, UserCouponBundle } from '../../../../../../models/product-coupon-user.js'

interface Verbs {
  /**
   * 向用户发放商品券批次组
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280664
   */
  post: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      json: SendCouponBundle
    },
    UserCouponBundle
  >
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles` */
export interface CouponBundles extends Verbs, Async<Verbs> {
  /** 商品券 */
  _user_coupon_bundle_id_: import('./coupon-bundles/_user_coupon_bundle_id_.js').UserCouponBundleId
}

export interface SendCouponBundle {
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
  /** 自定义附加信息 @maxLength 150 @example 456778868998 */
  attach?: string
  /** 商品券标签信息 */
  coupon_tag_info?: CouponTagInfo
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles': CouponBundles
  }
}
