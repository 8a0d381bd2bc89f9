import type { Async, Call } from '../../endpoint.js'
import type { Signable } from '../../models/v2.js'
import type { SceneId, SentRedpack } from '../../models/v2-marketing.js'

interface Verbs {
  /**
   * 发放裂变红包
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011974053
   */
  post: Call<{ xml: SendGroupRedpackRequest; security: true }, SentRedpack>
}

/** `v2/mmpaymkttransfers/sendgroupredpack` */
export interface Sendgroupredpack extends Verbs, Async<Verbs> {}

export interface SendGroupRedpackRequest extends Signable {
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
  /** 总金额，单位为分 @example 1000 */
  total_amount: number | string
  /** 红包发放总人数 @example 3 */
  total_num: number | string
  /** 红包金额设置方式 @maxLength 32 */
  amt_type: 'ALL_RAND'
  /** 红包祝福语 @maxLength 128 @example 感谢您参加猜灯谜活动，祝您元宵节快乐！ */
  wishing: string
  /** 活动名称 @maxLength 32 @example 猜灯谜抢红包活动 */
  act_name: string
  /** 备注 @maxLength 256 @example 猜越多得越多，快来抢！ */
  remark: string
  /** 场景id @maxLength 32 */
  scene_id?: SceneId
  /** 活动信息 @maxLength 128 @example posttime%3d123123412%26clientversion%3d234134%26mobile%3d122344545%26deviceid%3dIOS */
  risk_info?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/mmpaymkttransfers/sendgroupredpack': Sendgroupredpack
  }
}
