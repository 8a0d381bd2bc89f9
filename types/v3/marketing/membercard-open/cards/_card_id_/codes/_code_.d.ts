import type { Async, Call } from '../../../../../../endpoint.js'
import type { CardCodeUserInformation } from '../../../../../../models/member-card.js'

interface Verbs {
  /**
   * 查询用户会员卡信息
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012547768
   */
  get: Call<
    {
      /** 会员卡id @maxLength 32 @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      /** 会员卡code @maxLength 32 @example 478515832665 */
      code: string
    },
    CardCode
  >
  /**
   * 修改用户会员卡信息
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012549292
   */
  patch: Call<
    {
      /** 会员卡id @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      /** 会员卡code @example 478515832665 */
      code: string
      json: ModifyCardCode
    },
    void
  >
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}` */
export interface Code extends Verbs, Async<Verbs> {
  /** 会员卡：激活会员卡（跳转型激活） */
  activate: import('./_code_/activate.js').Activate
  /** 会员卡 */
  bonus: import('./_code_/bonus.js').Bonus
  /** 会员卡：设置会员权益 */
  rights: import('./_code_/rights.js').Rights
  /** 会员卡：设置会员服务项用户信息 */
  setServiceModuleData: import('./_code_/set-service-module-data.js').SetServiceModuleData
  /** 会员卡：作废用户会员卡 */
  unavailable: import('./_code_/unavailable.js').Unavailable
}

export interface CardCode {
  /** 会员卡id @maxLength 32 @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id?: string
  /** 会员卡code @maxLength 32 @example 478515832665 */
  code?: string
  /** 用户标识 @maxLength 128 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid?: string
  /** 会员卡编号 @maxLength 32 @example 316510891298 */
  membership_number?: string
  /** 用户等级 @maxLength 5 @example 钻石会员 */
  level?: string
  /** 微信昵称 @maxLength 32 @example 周星星 */
  nickname?: string
  /** 微信头像url @maxLength 128 @example http://wx.qlogo.cn/xxx */
  head_image_url?: string
  /** 会员卡背景图 @maxLength 128 @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  background_picture_url?: string
  /** 用户储值余额，单位为分 @example 888 */
  balance?: number
  /** 用户会员卡状态 */
  user_card_status?: 'NOT_ACTIVATE' | 'EFFECTIVE' | 'EXPIRE' | 'UNAVAILABLE' | 'DELETE'
  /** 用户开卡时填写的个人信息 */
  user_information?: CardCodeUserInformation
  /** 用户当前积分 @example 600 */
  bonus_value?: number
}

export interface ModifyCardCode {
  /** 会员卡编号 @example 316510891298 */
  membership_number?: string
  /** 会员卡背景图 @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  background_picture_url?: string
  /** 用户等级 @example 钻石会员 */
  level?: string
  /** 商户请求单号 @example 100002322019090134234sfdf */
  out_request_no?: string
  /** 用户储值变更信息 */
  balance_information?: BalanceInformation
  /** 是否发送储值变更通知 */
  need_inform_balance?: boolean
  /** 是否发送等级变更通知 */
  need_inform_level?: boolean
}

/** 用户储值变更信息 */
export interface BalanceInformation {
  /** 更新前用户储值余额，单位为分 @example 888 */
  before_balance: number
  /** 更新后用户储值余额，单位为分 @example 888 */
  balance: number
  /** 本次余额变动值，单位为分 @example 100 */
  add_balance: number
  /** 储值消耗记录 @example 购买一杯珍珠奶茶，消耗30元 */
  balance_remark?: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-open/cards/{card_id}/codes/{code}': Code
  }
}
