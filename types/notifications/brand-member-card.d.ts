/** `BRAND_MEMBER_CARD.*`, `BRAND_MEMBER_CARD_SP.*`, `MEMBERCARDSP.*` */
import type { Encrypted, Rfc3339 } from '../endpoint.js'
import type { CommonField, ValidDateInformation } from '../models/brand-card-member.js'

export interface BrandMemberCardPointExchangeCoupon {
  /** 兑券记录ID */
  record_id: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /** 积分兑券模板ID */
  exchange_coupon_template_id: string
  /** 消耗积分数 */
  deduct_points: number
  /** 批次ID */
  stock_id: string
}

export interface BrandPointExchangeCoupon extends BrandMemberCardPointExchangeCoupon {
  /** 商家AppID */
  appid?: string
  /** 商品券ID */
  product_coupon_id?: string
  /** 商品券批次类型 */
  product_coupon_stock_type?: string
}

export interface BrandMemberCardSyncUserPoint {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
}

export interface BrandMemberCardUserCardNotice {
  /** 会员卡code */
  user_card_code?: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE'
  /** 加密的手机号 */
  phone_number?: Encrypted
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information: ValidDateInformation
  /** 领取时间 */
  pickup_time: Rfc3339
  /** 用户开卡时填写的个人信息 */
  user_information?: UserInformation
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state: UserCardState
  /** 作废原因 */
  invalid_reason?: string
  /** 作废时间 */
  invalid_time?: Rfc3339
  /** 创建时间 */
  create_time: Rfc3339
  /** 更新时间 */
  modify_time: Rfc3339
}

/** 用户开卡时填写的个人信息 */
export interface UserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: CommonField[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: CustomField[]
}

/** 用户会员卡状态 */
export type UserCardState = 'NOT_EFFECTIVE' | 'EFFECTIVE' | 'EXPIRED' | 'UNAVAILABLE' | 'DELETE'

/** 商户自定义的开卡信息字段 */
export interface CustomField {
  /** 字段名称 */
  name?: string
  /** 加密的用户选择的字段值列表 */
  user_chosen_values?: Encrypted[]
}

declare module './index.js' {
  interface NotificationEvents {
    /** 商家名片会员用户积分兑券事件，品牌直连 */
    'BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON': BrandPointExchangeCoupon
    /** 商家名片会员用户积分同步事件，品牌直连 */
    'BRAND_MEMBER_CARD.SYNC_USER_POINT': BrandMemberCardSyncUserPoint
    /** 用户开通商家名片会员卡事件，品牌直连 */
    'BRAND_MEMBER_CARD.USER_CARD.CREATE': BrandMemberCardUserCardNotice
    /** 用户删除商家名片会员卡事件，品牌直连 */
    'BRAND_MEMBER_CARD.USER_CARD.DELETE': BrandMemberCardUserCardNotice
    /** 用户开通商家名片会员卡事件，旧版事件名 */
    'MEMBERCARDSP.USER_CARD.CREATE': BrandMemberCardUserCardNotice
    /** 用户删除商家名片会员卡事件，旧版事件名 */
    'MEMBERCARDSP.USER_CARD.DELETE': BrandMemberCardUserCardNotice
    /**
     * 商家名片会员用户积分兑券事件
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015878622
     */
    'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON': BrandMemberCardPointExchangeCoupon
    /**
     * 商家名片会员用户积分同步事件
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016096820
     */
    'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT': BrandMemberCardSyncUserPoint
    /**
     * 用户开通商家名片会员卡事件
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015283692
     */
    'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE': BrandMemberCardUserCardNotice
    /**
     * 用户删除商家名片会员卡事件
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015283692
     */
    'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE': BrandMemberCardUserCardNotice
  }
}
