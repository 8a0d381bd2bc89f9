import type { Async, Call } from '../../../../endpoint.js'
import type { CardCodeUserInformation } from '../../../../models/member-card.js'

interface Verbs {
  /**
   * 获取用户信息（跳转型激活）
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012550779
   */
  get: Call<
    {
      /** 激活ticket @example abcdefg */
      activate_ticket: string
    },
    ActivateInformation
  >
}

/** `v3/marketing/membercard-open/activate-informations/{activate_ticket}` */
export interface ActivateTicket extends Verbs, Async<Verbs> {}

export interface ActivateInformation {
  /** 微信昵称 @example 周星星 */
  nickname?: string
  /** 微信头像url @example https://xxx.jpg */
  head_image_url?: string
  /** 用户开卡时填写的个人信息 */
  user_information?: CardCodeUserInformation
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/activate-informations/{activate_ticket}': ActivateTicket
  }
}
