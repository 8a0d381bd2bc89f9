import type { Async, Call } from '../../../../endpoint.js'
import type { Customs } from '../../../../models/customs.js'
import type { SignTyped, V2Result } from '../../../../models/v2.js'
import type { DeclaredCustomsOrderState } from '../../../../models/v2-customs.js'

interface Verbs {
  /** 订单附加信息提交接口 @see https://pay.weixin.qq.com/doc/v2/merchant/4011985151 */
  post: Call<{ xml: DeclareCustomsOrder; nonceless?: true }, DeclaredCustomsOrder>
}

/** `v2/cgi-bin/mch/customs/customdeclareorder` */
export interface Customdeclareorder extends Verbs, Async<Verbs> {}

export interface DeclareCustomsOrder extends SignTyped {
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 商户订单号 @maxLength 32 @example 20150806125346 */
  out_trade_no: string
  /** 微信支付订单号 @maxLength 28 @example 1000320306201511078440737890 */
  transaction_id: string
  /** 海关 @maxLength 32 */
  customs: Customs
  /** 商户海关备案号 @maxLength 32 @example 123456 */
  mch_customs_no: string
  /** 关税 @example 888 */
  duty?: number | string
  /** 报关类型 */
  action_type?: 'ADD' | 'MODIFY'
  /** 商户子订单号 @maxLength 32 @example 20150806125346 */
  sub_order_no?: string
  /** 币种 @maxLength 3 @example CNY */
  fee_type?: string
  /** 应付金额，单位为分 @example 888 */
  order_fee?: number | string
  /** 物流费，单位为分 @example 888 */
  transport_fee?: number | string
  /** 商品价格，单位为分 @example 888 */
  product_fee?: number | string
  /** 证件类型 @maxLength 32 */
  cert_type?: 'IDCARD'
  /** 证件号码 @maxLength 64 @example 330821198809085211 */
  cert_id?: string
  /** 姓名 @maxLength 64 @example 张三 */
  name?: string
}

export interface DeclaredCustomsOrder extends V2Result {
  /** 签名类型 @maxLength 32 */
  sign_type: 'MD5'
  /** 签名 @maxLength 32 @example C380BEC2BFD727A4B6845133519F3AD6 */
  sign: string
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 状态码 @maxLength 32 */
  state: DeclaredCustomsOrderState
  /** 微信支付订单号 @maxLength 28 @example 1000320306201511078440737890 */
  transaction_id: string
  /** 商户订单号 @maxLength 32 @example 20150806125346 */
  out_trade_no: string
  /** 商户子订单号 @maxLength 32 @example 20150806125346 */
  sub_order_no?: string
  /** 微信子订单号 @maxLength 32 @example 20150806125346 */
  sub_order_id?: string
  /** 最后更新时间 @maxLength 14 @example 20091227091010 */
  modify_time: string
  /** 订购人和支付人身份信息校验结果 @maxLength 256 */
  cert_check_result: 'UNCHECKED' | 'SAME' | 'DIFFERENT'
  /** 核验机构 @maxLength 16 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS'
  /** 验核机构交易流水号 @maxLength 64 @example 2018112288340107038204310100000 */
  verify_department_trade_id: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v2/cgi-bin/mch/customs/customdeclareorder': Customdeclareorder
  }
}
