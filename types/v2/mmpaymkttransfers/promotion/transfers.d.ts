import type { Async, Call } from '../../../endpoint.js'
import type { Signable, V2Result } from '../../../models/v2.js'

interface Verbs {
  /**
   * 向微信用户个人付款
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011989673
   */
  post: Call<{ xml: TransferToUser; security: true }, TransferredToUser>
}

/** `v2/mmpaymkttransfers/promotion/transfers` */
export interface Transfers extends Verbs, Async<Verbs> {}

export interface TransferToUser extends Signable {
  /** 商户账号appid @maxLength 128 @example wx8888888888888888 */
  mch_appid: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mchid: string
  /** 设备号 @maxLength 32 @example 013467007045764 */
  device_info?: string
  /** 商户订单号 @maxLength 32 @example 10000098201411111234567890 */
  partner_trade_no: string
  /** 用户openid @maxLength 64 @example oxTWIuGaIt6gTKsQRLau2M0yL16E */
  openid: string
  /** 校验用户姓名选项 @maxLength 16 @example FORCE_CHECK */
  check_name: string
  /** 收款用户姓名 @maxLength 64 @example 王小王 */
  re_user_name?: string
  /** 金额，单位为分 @example 10099 */
  amount: number | string
  /** 企业付款备注 @maxLength 100 @example 理赔 */
  desc: string
  /** Ip地址 @maxLength 32 @example 192.168.0.1 */
  spbill_create_ip?: string
  /** 场景 @maxLength 64 @example BRAND_REDPACKET */
  scene?: string
  /** 品牌ID @example 1234 */
  brand_id?: number | string
  /** 视频号模板ID @maxLength 128 @example 1243100000000000 */
  finder_template_id?: string
}

export interface TransferredToUser extends V2Result {
  /** 商户appid @maxLength 128 @example wx8888888888888888 */
  mch_appid?: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mchid?: string
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
    'v2/mmpaymkttransfers/promotion/transfers': Transfers
  }
}
