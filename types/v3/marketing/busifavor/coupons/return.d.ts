import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 申请退券
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465845
   */
  post: Call<
    { json: ReturnCoupon },
    {
      /** 微信退券成功的时间 @example 2020-05-20T13:29:35+08:00 */
      wechatpay_return_time: Rfc3339
    }
  >
}

/** `v3/marketing/busifavor/coupons/return` */
export interface Return extends Verbs, Async<Verbs> {}

export interface ReturnCoupon {
  /** 券code @maxLength 20 @example sxxe34343434 */
  coupon_code: string
  /** 批次号 @maxLength 32 @example 1234567891 */
  stock_id: string
  /** 退券请求单据号 @maxLength 128 @example 1002600620019090123143254436 */
  return_request_no: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/busifavor/coupons/return': Return
  }
}
