import type { Async, Call, JsonString } from '../../endpoint.js'
import type { Signable, V2Answer } from '../../models/v2.js'

interface Verbs {
  /** 统一下单 @see https://pay.weixin.qq.com/doc/v2/merchant/4011936530 */
  post: Call<{ xml: UnifiedOrder }, UnifiedOrdered>
}

/** `v2/pay/unifiedorder` */
export interface Unifiedorder extends Verbs, Async<Verbs> {}

export interface UnifiedOrder extends Signable {
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 商品描述 @maxLength 128 @example 腾讯充值中心-QQ会员充值 */
  body: string
  /** 商户订单号 @maxLength 32 @example 20150806125346 */
  out_trade_no: string
  /** 标价金额, in fen @example 88 */
  total_fee: number | string
  /** 终端IP @maxLength 64 @example 123.12.12.123 */
  spbill_create_ip: string
  /** 通知地址 @maxLength 256 */
  notify_url: string
  /** 交易类型 @maxLength 16 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB'
  /** 接口版本号 */
  version?: '1.0'
  profit_sharing?: 'N' | 'Y'
  /** 设备号 @maxLength 32 */
  device_info?: string
  /** @maxLength 6000 */
  detail?: JsonString
  /** 附加数据 @maxLength 127 */
  attach?: string
  /** 标价币种 @maxLength 16 @example CNY */
  fee_type?: string
  /** 交易起始时间 `yyyyMMddHHmmss` @maxLength 14 */
  time_start?: string
  /** 交易结束时间 `yyyyMMddHHmmss` @maxLength 14 */
  time_expire?: string
  /** 订单优惠标记 @maxLength 32 */
  goods_tag?: string
  /** 商品ID, for NATIVE @maxLength 32 */
  product_id?: string
  /** 指定支付方式 @maxLength 32 @example no_credit */
  limit_pay?: string
  /** 用户标识, for JSAPI @maxLength 128 */
  openid?: string
  /** 电子发票入口开放标识 */
  receipt?: 'Y' | 'N'
  /** @maxLength 256 */
  scene_info?: JsonString
}

export interface UnifiedOrdered extends V2Answer {
  /** 交易类型 */
  trade_type: string
  /** 预支付交易会话标识 @maxLength 64 */
  prepay_id: string
  /** 二维码链接, of NATIVE @maxLength 64 */
  code_url?: string
  /** 支付跳转链接, of MWEB @maxLength 64 */
  mweb_url?: string
}

declare module '../../endpoint.js' {
  interface Endpoints { 'v2/pay/unifiedorder': Unifiedorder }
}
