import type { Async, Call } from '../../../../../../../endpoint.js'
import type { Guide } from '../../../../../../../models/member-card.js'

interface Verbs {
  /**
   * 设置会员权益
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551213
   */
  patch: Call<
    {
      /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      /** 会员卡code @example 478515832665 */
      code: string
      json: ModifyRight
    },
    void
  >
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights` */
export interface Rights extends Verbs, Async<Verbs> {}

export interface ModifyRight {
  /** 变更前的会员积分值 @example 500 */
  before_bonus_value?: number
  /** 变更后的会员积分值 @example 600 */
  bonus_value?: number
  /** 会员积分变动值 @example 100 */
  add_bonus_value?: number
  /** 商户请求单号 @example 100002322019090134234sfdf */
  out_request_no: string
  /** 是否发送积分变更通知 */
  need_inform_bonus?: boolean
  /** 会员专享价文案 @example 钻石会员尊享8折 */
  member_price_word?: string
  /** 会员发票跳转文案 @example 3张发票可开 */
  fapiao_jump_word?: string
  /** 会员专属咨询信息 */
  guide?: Guide
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights': Rights
  }
}
