import type { Async, Call } from '../../../../../../../endpoint.js'
import type { SentCoupon } from '../../../../../../../models/product-coupon-user.js'

interface Verbs {
  /** 失效用户商品券 */
  post: Call<
    {
      /** 用户OpenID */
      openid: string
      /** 用户商品券Code */
      coupon_code: string
      json: DeactivateCoupon
    },
    SentCoupon
  >
}

/** `brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate` */
export interface Deactivate extends Verbs, Async<Verbs> {}

export interface DeactivateCoupon {
  /** 商品券ID */
  product_coupon_id?: string
  /** 批次ID */
  stock_id?: string
  /** 小程序appid */
  appid?: string
  /** 修改请求单号 */
  out_request_no?: string
  /** 失效原因 */
  deactivate_reason?: string
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': Deactivate
  }
}
