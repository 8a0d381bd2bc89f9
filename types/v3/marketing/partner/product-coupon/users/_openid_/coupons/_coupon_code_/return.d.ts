import type { Async, Call } from '../../../../../../../../endpoint.js'
import type { PartnerCoupon } from '../../../../../../../../models/product-coupon-user.js'

interface Verbs {
  /**
   * 退券
   * @remarks 服务商
   */
  post: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      /** 用户商品券Code @example 123446565767 */
      coupon_code: string
      json: ReturnCoupon
    },
    PartnerCoupon
  >
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return` */
export interface Return extends Verbs, Async<Verbs> {}

export interface ReturnCoupon {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 商品券ID @example 1000000013 */
  product_coupon_id: string
  /** 批次ID @example 1000000013001 */
  stock_id: string
  /** 公众账号AppID @example wx233544546545989 */
  appid: string
  /** 退券请求单号 @example 34657_20250101_123456 */
  out_request_no: string
  /** 多次优惠索引 @example 0 */
  sequential_coupon_index?: number
}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return': Return
  }
}
