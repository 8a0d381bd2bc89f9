import type { Async, Call } from '../../endpoint.js'
import type { Signable, V2Result } from '../../models/v2.js'
import type { SceneId } from '../../models/v2-marketing.js'

interface Verbs {
  /** 发放小程序红包接口 @see https://pay.weixin.qq.com/doc/v2/merchant/4011974053 */
  post: Call<{ xml: SendMiniProgramRedpack; security: true }, SentMiniProgramRedpack>
}

/** `v2/mmpaymkttransfers/sendminiprogramhb` */
export interface Sendminiprogramhb extends Verbs, Async<Verbs> {}

export interface SendMiniProgramRedpack extends Signable {
  /** 商户订单号 @maxLength 28 @example 10000098201411111234567890 */
  mch_billno: string
  /** 商户号 @maxLength 32 @example 10000098 */
  mch_id: string
  /** 公众账号appid @maxLength 32 @example wx8888888888888888 */
  wxappid: string
  /** 商户名称 @maxLength 32 @example 天虹百货 */
  send_name: string
  /** 用户openid @maxLength 32 @example oxTWIuGaIt6gTKsQRLau2M0yL16E */
  re_openid: string
  /** 付款金额，单位为分 @example 1000 */
  total_amount: number | string
  /** 红包发放总人数 @example 1 */
  total_num: number | string
  /** 红包祝福语 @maxLength 128 @example 感谢您参加猜灯谜活动，祝您元宵节快乐！ */
  wishing: string
  /** 活动名称 @maxLength 32 @example 猜灯谜抢红包活动 */
  act_name: string
  /** 备注 @maxLength 256 @example 猜越多得越多，快来抢！ */
  remark: string
  /** 活动信息 @maxLength 256 */
  notify_way: 'MINI_PROGRAM_JSAPI'
  /** 场景id @maxLength 32 */
  scene_id?: SceneId
}

export interface SentMiniProgramRedpack extends V2Result {
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
  /** Jsapi的入参 */
  package: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/mmpaymkttransfers/sendminiprogramhb': Sendminiprogramhb
  }
}
