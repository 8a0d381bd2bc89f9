import type { Async, Call, JsonString } from '../../../endpoint.js'
import type { Signable, V2Answer } from '../../../models/v2.js'
import type { EntranceScene } from '../../../models/v2-vehicle.js'

interface Verbs {
  /**
   * 用户入场通知api
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988204
   */
  post: Call<{ xml: NotifyPartnerEntrance }, NotifiedPartnerEntrance>
}

/** `v2/vehicle/partnerpay/notification` */
export interface Notification extends Verbs, Async<Verbs> {}

export interface NotifyPartnerEntrance extends Signable {
  /** 公众账号id @maxLength 32 @example wxcbda96de0b165486 */
  appid: string
  /** 商户号 @maxLength 32 @example 10000098 */
  mch_id: string
  /** 子商户公众账号id @maxLength 32 @example wxcbda96de0b165489 */
  sub_appid: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id: string
  /** 版本号 @maxLength 16 */
  version: '3.0'
  /** 交易场景 @maxLength 16 */
  trade_scene: 'PARKING' | 'PARKING SPACE'
  /** 场景信息 @maxLength 1024 */
  scene_info: JsonString<{
    /** 场景信息 */
    scene_info: EntranceScene
  }>
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

export interface NotifiedPartnerEntrance extends V2Answer {
  /** 子商户公众账号id @maxLength 32 @example wxcbda96de0b165489 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id: string
  /** 用户状态 @maxLength 16 */
  user_state: 'NORMAL' | 'BLOCK'
  /** 发起扣费方式 @maxLength 16 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/vehicle/partnerpay/notification': Notification
  }
}
