import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 核销用户券
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465292
   */
  post: Call<{ json: UseCoupon }, UsedCoupon>
}

/** `v3/marketing/busifavor/coupons/use` */
export interface Use extends Verbs, Async<Verbs> {}

export interface UseCoupon {
  /** 券code @example sxxe34343434 */
  coupon_code: string
  /** 批次号 @example 100088 */
  stock_id?: string
  /** 公众账号ID @example wx1234567889999 */
  appid: string
  /** 请求核销时间 @example 2015-05-20T13:29:35+08:00 */
  use_time: Rfc3339
  /** 核销请求单据号 @maxLength 128 @example 1002600620019090123143254435 */
  use_request_no: string
  /** 用户标识 @example xsd3434454567676 */
  openid?: string
  /** 商户订单号 @maxLength 128 @example 190000001 */
  out_trade_no?: string
  /** 下单商户号 @example 190000001 */
  mch_id?: string
  /** 微信支付订单号 @maxLength 32 @example 4200000001856498491 */
  transaction_id?: string
}

export interface UsedCoupon {
  /** 批次号 @maxLength 20 @example 100088 */
  stock_id: string
  /** 用户标识 @maxLength 128 @example dsadas34345454545 */
  openid: string
  /** 系统核销券成功的时间 @example 2015-05-20T13:29:35+08:00 */
  wechatpay_use_time: Rfc3339
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/busifavor/coupons/use': Use
  }
}
