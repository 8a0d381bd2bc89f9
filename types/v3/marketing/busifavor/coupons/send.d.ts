import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 向用户发券
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  post: Call<{ json: SendCoupon }, SentCoupon>
}

/** `v3/marketing/busifavor/coupons/send` */
export interface Send extends Verbs, Async<Verbs> {}

export interface SendCoupon {
  /** 用户标识 @example xsd3434454567676 */
  openid: string
  /** 公众账号ID @example wx1234567889999 */
  appid: string
  /** 批次号 @example 100088 */
  stock_id: string
  /** 发券凭证 @maxLength 128 @example 1002600620019090123143254435 */
  out_request_no: string
  /** 券code @example sxxe34343434 */
  coupon_code?: string
}

export interface SentCoupon {
  /** 批次号 @example 100088 */
  stock_id: string
  /** 券code @example sxxe34343434 */
  coupon_code?: string
  /** 发券凭证 @example 1002600620019090123143254435 */
  out_request_no?: string
  /** 发券结果 */
  send_coupon_result?: SendCouponResult
}

export interface SendCouponResult {
  /** 批次号 */
  stock_id?: string
  /** 商户请求单号 */
  out_request_no?: string
  /** 券code */
  coupon_code?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/busifavor/coupons/send': Send
  }
}
