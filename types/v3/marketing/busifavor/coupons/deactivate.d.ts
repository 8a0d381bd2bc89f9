import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 使券失效
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465890
   */
  post: Call<
    { json: DeactivateCoupon },
    {
      /** 券成功失效的时间 @example 2020-05-20T13:29:35+08:00 */
      wechatpay_deactivate_time: Rfc3339
    }
  >
}

/** `v3/marketing/busifavor/coupons/deactivate` */
export interface Deactivate extends Verbs, Async<Verbs> {}

export interface DeactivateCoupon {
  /** 券code @maxLength 32 @example sxxe34343434 */
  coupon_code: string
  /** 批次号 @maxLength 20 @example 1234567891 */
  stock_id: string
  /** 失效请求单据号 @maxLength 128 @example 1002600620019090123143254436 */
  deactivate_request_no: string
  /** 失效原因 @maxLength 64 @example 此券使用时间设置错误 */
  deactivate_reason?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/busifavor/coupons/deactivate': Deactivate
  }
}
