import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /** 向用户预发放商品券（小程序发券组件） */
  post: Call<
    {
      /** 用户OpenID */
      openid: string
      json: PreSendCouponRequest
    },
    {
      /** 预发券token */
      token?: string
    }
  >
}

/** `brand/marketing/product-coupon/users/{openid}/pre-send-coupon` */
export interface PreSendCoupon extends Verbs, Async<Verbs> {}

export interface PreSendCouponRequest {
  /** 商品券ID */
  product_coupon_id?: string
  /** 批次ID */
  stock_id?: string
  /** 用户商品券Code */
  coupon_code?: string
  /** 小程序appid */
  appid?: string
  /** 发券请求单号 */
  send_request_no?: string
  /** 自定义附加信息 */
  attach?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/users/{openid}/pre-send-coupon': PreSendCoupon
  }
}
