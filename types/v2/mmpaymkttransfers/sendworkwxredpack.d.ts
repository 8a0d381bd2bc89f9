import type { Async, Call } from '../../endpoint.js'
import type { Signable, V2Result } from '../../models/v2.js'
import type { SceneId } from '../../models/v2-marketing.js'

interface Verbs {
  /**
   * 发放企业红包
   * @see https://developer.work.weixin.qq.com/document/path/90275
   */
  post: Call<{ xml: SendWorkRedpack; security: true }, SentWorkRedpack>
}

/** `v2/mmpaymkttransfers/sendworkwxredpack` */
export interface Sendworkwxredpack extends Verbs, Async<Verbs> {}

export interface SendWorkRedpack extends Signable {
  /** 商户订单号 @maxLength 28 @example 10000098201411111234567890 */
  mch_billno: string
  /** 商户号 @maxLength 32 @example 10000098 */
  mch_id: string
  /** 公众账号appid @maxLength 32 @example wx8888888888888888 */
  wxappid: string
  /** 发送红包的应用id @example 1 */
  agentid?: string
  /** 发送者名称 @maxLength 128 @example XX活动 */
  sender_name: string
  /** 发送者头像 @maxLength 128 @example 1G6nrLmr5EC3MMb_-zK1dDdzmd0p7cNliYu9V5w7o8K0 */
  sender_header_media_id?: string
  /** 用户openid @maxLength 32 @example oxTWIuGaIt6gTKsQRLau2M0yL16E */
  re_openid: string
  /** 付款金额，单位为分 @example 1000 */
  total_amount: number | string
  /** 红包祝福语 @maxLength 128 @example 感谢您参加猜灯谜活动，祝您元宵节快乐！ */
  wishing: string
  /** 活动名称 @maxLength 32 @example 猜灯谜抢红包活动 */
  act_name: string
  /** 备注 @maxLength 256 @example 猜越多得越多，快来抢！ */
  remark: string
  /** 场景id @maxLength 32 */
  scene_id?: SceneId
  /** 企业微信签名 @maxLength 32 @example C380BEC2BFD727A4B6845133519F3AD6 */
  workwx_sign: string
}

export interface SentWorkRedpack extends V2Result {
  /** 微信支付签名 @maxLength 32 @example C380BEC2BFD727A4B6845133519F3AD6 */
  sign?: string
  /** 商户订单号 @maxLength 28 @example 10000098201411111234567890 */
  mch_billno: string
  /** 商户号 @maxLength 32 @example 10000098 */
  mch_id: string
  /** 公众账号appid @maxLength 32 @example wx8888888888888888 */
  wxappid: string
  /** 用户openid @maxLength 32 @example oxTWIuGaIt6gTKsQRLau2M0yL16E */
  re_openid: string
  /** 付款金额，单位为分 @example 1000 */
  total_amount: string
  /** 微信单号 @maxLength 32 @example 100000000020150520314766074200 */
  send_listid: string
  /** 发送者名称 @maxLength 128 @example XX活动 */
  sender_name?: string
  /** 发送者头像 @maxLength 128 @example 1G6nrLmr5EC3MMb_-zK1dDdzmd0p7cNliYu9V5w7o8K0 */
  sender_header_media_id?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/mmpaymkttransfers/sendworkwxredpack': Sendworkwxredpack
  }
}
