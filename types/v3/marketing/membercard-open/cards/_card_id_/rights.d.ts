import type { Async, Call } from '../../../../../endpoint.js'
import type { Guide } from '../../../../../models/member-card.js'

interface Verbs {
  /**
   * 设置会员卡模板权益项
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551219
   */
  patch: Call<
    {
      /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      json: ModifyRight
    },
    void
  >
}

/** `v3/marketing/membercard-open/cards/{card_id}/rights` */
export interface Rights extends Verbs, Async<Verbs> {}

export interface ModifyRight {
  /** 是否展示会员积分 */
  show_bonus: boolean
  /** 是否展示会员优惠 */
  show_favor: boolean
  /** 会员积分 */
  bonus?: Bonus
  /** 会员优惠 */
  favor?: Favor
  /** 是否展示会员发票 */
  show_fapiao?: boolean
  /** 会员发票 */
  fapiao?: Fapiao
  /** 是否展示会员专属咨询 */
  show_guide?: boolean
  /** 会员专属咨询信息 */
  guide?: Guide
}

/** 会员积分 */
export interface Bonus {
  /** 会员初始积分值 @example 100 */
  init_bonus: number
  /** 积分值文案 @example 我的积分 */
  bonus_value_word: string
  /** 积分价值项标题 @example 积分兑换 */
  bonus_cost_title?: string
  /** 积分价值项文案 @example 500积分=2小时免费停车券 */
  bonus_cost_word: string
  /** 积分跳转文案 @example 更多礼品 */
  bonus_jump_word?: string
  /** 积分跳转appid @example wxea9c30a90fs8d3fe */
  bonus_jump_appid?: string
  /** 积分跳转path @example /pages/bonus/bonus */
  bonus_jump_path?: string
  /** 自助积分跳转appid @example wxea9c30a90fs8d3fe */
  bonus_support_appid?: string
  /** 自助积分跳转path @example pages/selfbonus/selfbonus */
  bonus_support_path?: string
}

/** 会员优惠 */
export interface Favor {
  /** 是否展示优惠券 */
  show_coupon: boolean
  /** 会员专享价文案 @example 周二会员全场八折 */
  member_price_word?: string
  /** 会员专享价跳转appid @example wxea9c30a90fs8d3fe */
  member_price_appid?: string
  /** 会员专享价跳转path @example pages/favor/favor */
  member_price_path?: string
  /** 会员专享价标题 */
  member_price_title?: 'MEMBER_PRICE' | 'MEMBER_ACTIVITY'
  /** 会员优惠栏目名称 */
  favor_module_title?: 'FAVOR' | 'VIP'
}

/** 会员发票 */
export interface Fapiao {
  /** 发票跳转文案 @example 查看我的发票 */
  fapiao_jump_word?: string
  /** 发票跳转AppID @example wxea9c30a90fs8d3fe */
  fapiao_jump_appid?: string
  /** 发票跳转path @example pages/fapiao/fapiao */
  fapiao_jump_path?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/cards/{card_id}/rights': Rights
  }
}
