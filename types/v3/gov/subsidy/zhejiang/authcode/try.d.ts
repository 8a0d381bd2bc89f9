import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 预核销品类凭证码
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Call<{ json: TryAuthCode }, TriedAuthCode>
}

/** `v3/gov/subsidy/zhejiang/authcode/try` */
export interface Try extends Verbs, Async<Verbs> {}

export interface TryAuthCode {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 商户号 */
  mchnt_no: string
  /** 终端号 */
  term_no: string
  /** 品类凭证码 */
  auth_code: string
  /** 品类编码 @example A01 */
  category: string
  /** 区县编码 @example 330000 */
  county_code: string
}

export interface TriedAuthCode {
  /** 响应码 @example 000000 */
  resp_code: string
  /** 响应描述 @example 成功 */
  resp_desc: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 活动号 */
  event_id: string
  /** 活动标题 */
  event_title: string
  /** 优惠模式 */
  discount_mode: number
  /** 原订单金额，单位为分 */
  amount?: number
  /** 优惠金额，单位为分 */
  discount_amt?: number
  /** 实付金额，单位为分 */
  pay_amt?: number
  /** 渠道优惠标记 */
  channel_dis_flag?: string
  /** 渠道活动号列表 */
  channel_evt_no?: string
  /** 品类编码 */
  category_id: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/zhejiang/authcode/try': Try
  }
}
