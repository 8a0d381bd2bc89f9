import type { Async, Call } from '../../../../endpoint.js'
import type { Customs } from '../../../../models/customs.js'
import type { SignTyped, V2Result } from '../../../../models/v2.js'
import type { DeclaredCustomsOrderState } from '../../../../models/v2-customs.js'

interface Verbs {
  /** 订单附加信息查询接口 @see https://pay.weixin.qq.com/doc/v2/merchant/4011985273 */
  post: Call<{ xml: QueryCustomsOrder; nonceless?: true }, CustomsOrder>
}

/** `v2/cgi-bin/mch/customs/customdeclarequery` */
export interface Customdeclarequery extends Verbs, Async<Verbs> {}

export interface QueryCustomsOrder extends SignTyped {
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 商户订单号 @maxLength 32 @example 20150806125346 */
  out_trade_no?: string
  /** 微信支付订单号 @maxLength 28 @example 1000320306201511078440737890 */
  transaction_id?: string
  /** 商户子订单号 @maxLength 32 @example 20150806125346 */
  sub_order_no?: string
  /** 微信子订单号 @maxLength 32 @example 20150806125346 */
  sub_order_id?: string
  /** 海关 @maxLength 32 */
  customs: Customs
}

export interface CustomsOrder extends V2Result {
  /** 签名 @maxLength 32 @example C380BEC2BFD727A4B6845133519F3AD6 */
  sign: string
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 微信支付订单号 @maxLength 28 @example 1000320306201511078440737890 */
  transaction_id: string
  /** 笔数 @example 1 */
  count: string
  /** 商户子订单号 @maxLength 32 @example 20150806125346 */
  [name: `sub_order_no_${number}`]: string
  /** 微信子订单号 @maxLength 32 @example 20150806125346 */
  [name: `sub_order_id_${number}`]: string
  /** 商户海关备案号 @maxLength 32 @example 1234567 */
  [name: `mch_customs_no_${number}`]: string
  /** 海关 @maxLength 2 */
  [name: `customs_${number}`]: Customs
  /** 币种 @maxLength 3 @example CNY */
  [name: `fee_type_${number}`]: string
  /** 应付金额，单位为分 @example 888 */
  [name: `order_fee_${number}`]: string
  /** 关税 @example 888 */
  [name: `duty_${number}`]: string
  /** 物流费，单位为分 @example 888 */
  [name: `transport_fee_${number}`]: string
  /** 商品价格，单位为分 @example 888 */
  [name: `product_fee_${number}`]: string
  /** 状态码 @maxLength 2 */
  [name: `state_${number}`]: DeclaredCustomsOrderState
  /** 申报结果说明 @maxLength 128 @example 支付单已存在并且为非退单状态 */
  [name: `explanation_${number}`]: string
  /** 最后更新时间 @maxLength 14 @example 20091227091010 */
  [name: `modify_time_${number}`]: string
  /** 订购人和支付人身份信息校验结果 @maxLength 256 */
  [name: `cert_check_result_${number}`]: 'UNCHECKED' | 'SAME' | 'DIFFERENT'
  /** 核验机构 @maxLength 16 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS'
  /** 验核机构交易流水号 @maxLength 64 @example 2018112288340107038204310100000 */
  verify_department_trade_id: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v2/cgi-bin/mch/customs/customdeclarequery': Customdeclarequery
  }
}
