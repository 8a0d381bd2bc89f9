import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'
import type {
  CardMemberCardUserInformation,
  CodeJumpInformation,
  CodeType,
  PurchaseInformation,
  ValidDateInformation,
} from '../../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 查询会员卡模板信息
   * @remarks 服务商
   */
  get: Call<
    {
      /** 会员卡模板ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */ card_id: string
      query: {
        /** 品牌id @example 1004 */
        brand_id: string
      }
    },
    CardMemberCard
  >
  /**
   * 修改会员卡模板信息
   * @remarks 服务商
   */
  patch: Call<
    {
      /** 会员卡模板ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
      card_id: string
      json: ModifyCardMemberCard
    },
    CardMemberCard
  >
  /**
   * 删除会员卡模板
   * @remarks 服务商
   */
  delete: Call<
    {
      /** 会员卡模板ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */ card_id: string
      query: {
        /** 品牌id @example 1004 */
        brand_id: string
      }
    },
    CardMemberCard
  >
}

/** `v3/brand/partner/card-member/cards/{card_id}` */
export interface CardId extends Verbs, Async<Verbs> {
  /** 商家名片会员：作废会员卡模板 */
  invalidate: import('./_card_id_/invalidate.js').Invalidate
}

export interface CardMemberCard {
  /** 会员卡模板ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
  /** 品牌ID @example 1004 */
  brand_id: string
  /** 商户AppId @example wxea9c30890f48d5ae */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE'
  /** 卡名称 @example 测试卡 */
  card_title: string
  /** 卡背景颜色 @example #FFFF00 */
  card_color: string
  /** 卡背景图URL @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE'
  /** 会员码型 */
  code_type: CodeType
  /** 会员码跳转信息 */
  code_jump_information?: CodeJumpInformation
  /** 会员权益 @example 会员折扣、专属价 */
  benefits: string
  /** 回调地址 @example https://www.weixin.qq.com/wxpay/notify.php */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 @example 白银会员 */
  init_level?: string
  /** 服务电话 @example 010-8877xxxx */
  service_phone?: string
  /** 商家法务协议 @example 商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information: ValidDateInformation
  /** 积分信息 */
  points_information?: CodeJumpInformation
  /** 储值信息 */
  balance_information?: CodeJumpInformation
  /** 付费会员信息 */
  purchase_information?: PurchaseInformation
  /** 用户开卡信息 */
  user_information?: CardMemberCardUserInformation
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID'
  /** 创建时间 @example 2020-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 更新时间 @example 2020-05-20T13:29:35.120+08:00 */
  update_time: Rfc3339
}

export interface ModifyCardMemberCard {
  /** 品牌ID @example 1004 */
  brand_id: string
  /** 卡名称 @example 测试卡 */
  card_title?: string
  /** 卡背景颜色 @example #FFFF00 */
  card_color?: string
  /** 卡背景图URL @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  card_picture_url?: string
  /** 会员码跳转信息 */
  code_jump_information?: CodeJumpInformation
  /** 会员权益 @example 会员折扣、专属价 */
  benefits?: string
  /** 回调地址 @example https://www.weixin.qq.com/wxpay/notify.php */
  notify_url?: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 @example 白银会员 */
  init_level?: string
  /** 服务电话 @example 010-8877xxxx */
  service_phone?: string
  /** 商家法务协议 @example 商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information?: ValidDateInformation
  /** 积分信息 */
  points_information?: CodeJumpInformation
  /** 储值信息 */
  balance_information?: CodeJumpInformation
  /** 付费会员信息 */
  purchase_information?: PurchaseInformation
  /** 用户开卡信息 */
  user_information?: CardMemberCardUserInformation
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/cards/{card_id}': CardId
  }
}
