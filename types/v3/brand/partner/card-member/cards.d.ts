import type { Async, Call } from '../../../../endpoint.js'
import type {
  CardMemberCardUserInformation,
  CodeJumpInformation,
  CodeType,
  PurchaseInformation,
  ValidDateInformation,
} from '../../../../models/brand-card-member.js'

interface Verbs {
  /**
   * 创建会员卡模板
   * @remarks 服务商
   */
  post: Call<{ json: CreateCardMemberCard }, CreatedCardMemberCard>
  /**
   * 查询会员卡模板列表
   * @remarks 服务商
   */
  get: Call<{ query: ListCardMemberCards }, CardMemberCardList>
}

/** `v3/brand/partner/card-member/cards` */
export interface Cards extends Verbs, Async<Verbs> {
  /** 商家名片会员：查询会员卡模板信息、修改会员卡模板信息、删除会员卡模板 */
  _card_id_: import('./cards/_card_id_.js').CardId
}

export interface CreateCardMemberCard {
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
}

/** 会员卡模板列表 */
export interface CreatedCardMemberCard {
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
}

export interface ListCardMemberCards {
  /** 品牌id @example 1004 */
  brand_id: string
  /** 状态 */
  state?: 'CARD_EFFECTIVE' | 'CARD_INVALID'
  /** 分页页码 */
  offset?: number
  /** 分页大小 @example 20 */
  limit?: number
}

export interface CardMemberCardList {
  /** 总数量 @example 20 */
  total_count: number
  /** 分页页码 @example 1 */
  offset: number
  /** 分页大小 @example 20 */
  limit: number
  /** 会员卡模板列表 */
  data?: CreatedCardMemberCard[]
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/cards': Cards
  }
}
