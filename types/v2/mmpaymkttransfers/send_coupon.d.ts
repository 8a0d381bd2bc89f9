import type { Async, Call } from '../../endpoint.js'
import type { Signable, V2Answer } from '../../models/v2.js'

interface Verbs {
  /**
   * 发放代金券
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4
   */
  post: Call<{ xml: SendCouponRequest; security: true }, SentCoupon>
}

/** `v2/mmpaymkttransfers/send_coupon` */
export interface SendCoupon extends Verbs, Async<Verbs> {}

export interface SendCouponRequest extends Signable {
  /** 代金券批次id @example 1757 */
  coupon_stock_id: string
  /** openid记录数 @example 1 */
  openid_count: number | string
  /** 商户单据号 @example 1000009820141203515766 */
  partner_trade_no: string
  /** 用户openid @example onqOjjrXT-776SpHnfexGm1_P7iE */
  openid: string
  /** 公众账号ID @maxLength 32 @example wx5edab3bdfba3dc1c */
  appid: string
  /** 商户号 @maxLength 32 @example 10000098 */
  mch_id: string
  /** 操作员 @maxLength 32 @example 10000098 */
  op_user_id?: string
  /** 设备号 @maxLength 32 */
  device_info?: string
  /** 协议版本 @maxLength 32 */
  version?: '1.0'
  /** 协议类型 @maxLength 32 */
  type?: 'XML'
}

export interface SentCoupon extends V2Answer {
  /** 代金券批次id @example 1757 */
  coupon_stock_id: string
  /** 返回记录数 @example 1 */
  resp_count: string
  /** 成功记录数 @example 1或者0 */
  success_count: string
  /** 失败记录数 @example 1或者0 */
  failed_count: string
  /** 用户标识 @example onqOjjrXT-776SpHnfexGm1_P7iE */
  openid: string
  /** 返回码 @example SUCCESS或者FAILED */
  ret_code: string
  /** 代金券id @example 1870 */
  coupon_id: string
  /** 返回信息 @example 失败描述信息，例如：“用户已达领用上限” */
  ret_msg: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/mmpaymkttransfers/send_coupon': SendCoupon
  }
}
