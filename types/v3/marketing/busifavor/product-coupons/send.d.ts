import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 向用户发放商品券
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015594964
   */
  post: Call<{ json: SendProductCoupon }, SentProductCoupon>
}

/** `v3/marketing/busifavor/product-coupons/send` */
export interface Send extends Verbs, Async<Verbs> {}

export interface SendProductCoupon {
  /** 用户标识 @example xsd3434454567676 */
  openid: string
  /** 公众账号ID @example wx1234567889999 */
  appid: string
  /** 批次号 @example 12312354 */
  stock_id: string
  /** 发券凭证 @example 2335465 */
  out_request_no: string
  /** 券code @example 202007019999 */
  coupon_code?: string
  /** 券类型 */
  coupon_type: 'NORMAL' | 'MEMBER'
  /** 会员卡ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  member_card_id?: string
}

export interface SentProductCoupon {
  /** 批次号 @example 1262260000000268 */
  stock_id: string
  /** 券code @example 2312323 */
  coupon_code: string
  /** 发券凭证 @example 2335465 */
  out_request_no: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/busifavor/product-coupons/send': Send
  }
}
