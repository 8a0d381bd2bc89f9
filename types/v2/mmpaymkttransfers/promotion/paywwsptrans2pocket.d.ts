import type { Async, Call } from '../../../endpoint.js'
import type { Signable, V2Result } from '../../../models/v2.js'

interface Verbs {
  /** 向员工付款 @see https://developer.work.weixin.qq.com/document/path/90278 */
  post: Call<{ xml: PayEmployee; security: true }, PaidEmployee>
}

/** `v2/mmpaymkttransfers/promotion/paywwsptrans2pocket` */
export interface Paywwsptrans2pocket extends Verbs, Async<Verbs> {}

export interface PayEmployee extends Signable {
  /** 公众账号appid @maxLength 128 @example wx8888888888888888 */
  appid: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 设备号 @maxLength 32 @example 013467007045764 */
  device_info?: string
  /** 商户订单号 @maxLength 32 @example 10000098201411111234567890 */
  partner_trade_no: string
  /** 用户openid @maxLength 64 @example oxTWIuGaIt6gTKsQRLau2M0yL16E */
  openid: string
  /** 校验用户姓名选项 @maxLength 16 */
  check_name: 'FORCE_CHECK'
  /** 收款用户姓名 @maxLength 64 @example 王小王 */
  re_user_name?: string
  /** 金额，单位为分 @example 10099 */
  amount: number | string
  /** 企业付款备注 @maxLength 100 @example 六月出差报销费用 */
  desc: string
  /** Ip地址 @maxLength 32 @example 192.168.0.1 */
  spbill_create_ip: string
  /** 企业微信签名 @maxLength 32 @example C380BEC2BFD727A4B6845133519F3AD6 */
  workwx_sign: string
  /** 付款消息类型 @maxLength 32 */
  ww_msg_type: 'NORMAL_MSG' | 'APPROVAL_MSG'
  /** 审批单号 @example 201705160008 */
  approval_number: string
  /** 审批类型 */
  approval_type?: 1 | '1'
  /** 项目名称 @example 产品部门报销 */
  act_name: string
  /** 付款的应用id @example 1 */
  agentid?: string
}

export interface PaidEmployee extends V2Result {
  /** 公众账号appid @maxLength 128 @example wx8888888888888888 */
  appid?: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id?: string
  /** 设备号 @maxLength 32 @example 013467007045764 */
  device_info?: string
  /** 随机字符串 @maxLength 32 @example 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  nonce_str?: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  partner_trade_no: string
  /** 微信付款单号 @maxLength 64 @example 1007752501201407033233368018 */
  payment_no: string
  /** 付款成功时间 @maxLength 32 @example 2015-05-19 15:26:59 */
  payment_time: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/mmpaymkttransfers/promotion/paywwsptrans2pocket': Paywwsptrans2pocket
  }
}
