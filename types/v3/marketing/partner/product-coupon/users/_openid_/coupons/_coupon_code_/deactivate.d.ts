import type { Async, Call } from '../../../../../../../../endpoint.js'
import type { PartnerCoupon } from '../../../../../../../../models/product-coupon-user.js'

interface Verbs {
  /**
   * 失效用户商品券
   * @remarks 服务商
   */
  post: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      /** 用户商品券Code @example 123446565767 */
      coupon_code: string
      json: DeactivateCoupon
    },
    PartnerCoupon
  >
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate` */
export interface Deactivate extends Verbs, Async<Verbs> {}

export interface DeactivateCoupon {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 商品券ID @example 1000000013 */
  product_coupon_id: string
  /** 批次ID @example 1000000013001 */
  stock_id: string
  /** 公众账号AppID @example wx233544546545989 */
  appid: string
  /** 失效请求单号 @example 34657_20250101_123456 */
  out_request_no: string
  /** 失效原因 @example 商品已下线，使用户商品券失效 */
  deactivate_reason: string
}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': Deactivate
  }
}
