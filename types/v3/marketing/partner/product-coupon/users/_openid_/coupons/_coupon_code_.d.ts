import type { Async, Call } from '../../../../../../../endpoint.js'
import type { PartnerCoupon } from '../../../../../../../models/product-coupon-user.js'

interface Verbs {
  /**
   * 查询用户商品券详情
   * @remarks 服务商
   */
  get: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      /** 用户商品券Code @example 123446565767 */
      coupon_code: string
      query: QueryCoupon
    },
    PartnerCoupon
  >
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}` */
export interface CouponCode extends Verbs, Async<Verbs> {
  /** 商品券：确认发放用户商品券 */
  confirm: import('./_coupon_code_/confirm.js').Confirm
  /** 商品券：失效用户商品券 */
  deactivate: import('./_coupon_code_/deactivate.js').Deactivate
  /** 商品券：退券 */
  return: import('./_coupon_code_/return.js').Return
  /** 商品券：核销用户商品券 */
  use: import('./_coupon_code_/use.js').Use
}

export interface QueryCoupon {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 商品券ID @example 1000000013 */
  product_coupon_id: string
  /** 批次ID @example 1000000013001 */
  stock_id: string
  /** 公众账号AppID @example wx233544546545989 */
  appid: string
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}': CouponCode
  }
}
