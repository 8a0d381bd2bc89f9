import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 发放消费卡
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164666
   */
  post: Call<
    {
      /** 消费卡ID */
      card_id: string
      json: SendCoupon
    },
    {
      /** 消费卡code @example 198555211279 */
      card_code: string
    }
  >
}

/** `v3/marketing/busifavor/coupons/{card_id}/send` */
export interface Send extends Verbs, Async<Verbs> {}

export interface SendCoupon {
  /** 消费卡归属appid */
  appid: string
  /** 用户openid */
  openid: string
  /** 商户单据号 @maxLength 128 */
  out_request_no: string
  /** 请求发卡时间 */
  send_time: Rfc3339
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/busifavor/coupons/{card_id}/send': Send
  }
}
