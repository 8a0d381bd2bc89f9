import type { Async, Call } from '../../../../../../../../endpoint.js'
import type { UserCouponBundle } from '../../../../../../../../models/product-coupon-user.js'

interface Verbs {
  /**
   * 失效用户商品券组
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016280658
   */
  post: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      /** 用户券组ID @example 123456446565767 */
      user_coupon_bundle_id: string
      json: DeactivateCouponBundle
    },
    UserCouponBundle
  >
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate` */
export interface Deactivate extends Verbs, Async<Verbs> {}

export interface DeactivateCouponBundle {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 商品券ID @example 1000000013 */
  product_coupon_id: string
  /** 批次组ID @example 123456789 */
  stock_bundle_id: string
  /** 公众账号AppID @example wx233544546545989 */
  appid: string
  /** 失效请求单号 @minLength 6 @maxLength 40 @pattern /[0-9A-Za-z_-]+/ @example 34657_20250101_123456 */
  out_request_no: string
  /** 失效原因 @example 商品已下线，使用户商品券失效 */
  deactivate_reason: string
}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate': Deactivate
  }
}
