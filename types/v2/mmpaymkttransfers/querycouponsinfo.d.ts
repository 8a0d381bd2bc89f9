import type { Async, Call } from '../../endpoint.js'
import type { Signable, V2Answer } from '../../models/v2.js'

interface Verbs {
  /**
   * 查询代金券信息
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6
   */
  post: Call<{ xml: QueryCoupon }, Coupon>
}

/** `v2/mmpaymkttransfers/querycouponsinfo` */
export interface Querycouponsinfo extends Verbs, Async<Verbs> {}

export interface QueryCoupon extends Signable {
  /** 代金券id @example 1565 */
  coupon_id: string
  /** 用户openid @example onqOjjrXT-776SpHnfexGm1_P7iE */
  openid: string
  /** 公众账号ID @maxLength 32 @example wx5edab3bdfba3dc1c */
  appid: string
  /** 商户号 @maxLength 32 @example 10000098 */
  mch_id: string
  /** 批次号 @example 58818 */
  stock_id: string
  /** 操作员 @maxLength 32 @example 10000098 */
  op_user_id?: string
  /** 设备号 @maxLength 32 @example 013467007045764 */
  device_info?: string
  /** 协议版本 @maxLength 32 */
  version?: '1.0'
  /** 协议类型 @maxLength 32 */
  type?: 'XML'
}

export interface Coupon extends V2Answer {
  /** 子商户号 @maxLength 32 @example 10000090 */
  sub_mch_id?: string
  /** 代金券批次ID @example 1757 */
  coupon_stock_id: string
  /** 代金券id @example 4242 */
  coupon_id: string
  /** 代金券面额，单位为分 @example 5 */
  coupon_value: string
  /** 代金券使用最低限额 @example 10 */
  coupon_mininumn?: string
  /** 代金券名称 @example 测试代金券 */
  coupon_name?: string
  /** 代金券状态 */
  coupon_state: 'SENDED' | 'USED' | 'EXPIRED'
  /** 代金券描述 @example 微信支付-代金券 */
  coupon_desc: string
  /** 代金券实际使用金额，单位为分 @example 0 */
  coupon_use_value: string
  /** 优惠剩余可用额 @example 4 */
  coupon_remain_value: string
  /** 发放来源 */
  send_source: 'FULL_SEND' | 'NORMAL'
  /** 是否允许部分使用 */
  is_partial_use?: '1'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/mmpaymkttransfers/querycouponsinfo': Querycouponsinfo
  }
}
