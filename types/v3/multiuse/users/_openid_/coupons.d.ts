import type { Async, Call, Encrypted, SerialHeader } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 发放指定批次的消费金
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539766
   */
  post: Call<
    {
      /** 用户OpenID */
      openid: string
      json: SendCoupon
      headers?: SerialHeader
    },
    {
      /** 消费金ID @example 9867041 */
      coupon_id: string
    }
  >
}

/** `v3/multiuse/users/{openid}/coupons` */
export interface Coupons extends Verbs, Async<Verbs> {}

export interface SendCoupon {
  /** 批次号 @example 9856000 */
  stock_id: string
  /** 商户单据号 @example 8956000202407191254642 */
  out_request_no: string
  /** 用户姓名 @example 757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  user_name: Encrypted
  /** 身份证号码 @example 757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  id_card_number: Encrypted
  /** 发放面额，单位为分 @example 10000 */
  amount?: number
  /** 公众账号ID @example wx233544546545989 */
  appid: string
  /** 证件类型 */
  card_type: 'ID_CARD'
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/multiuse/users/{openid}/coupons': Coupons
  }
}
