/** `MEMBERCARD.*` */
import type { Encrypted } from '../endpoint.js'

export interface MembercardAcceptCard {
  /** 事件类型 */
  event_type: 'NEW_ACTIVATE' | 'RECOVER' | 'MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER'
  /** 会员卡ID */
  card_id: string
  /** 会员卡code */
  code?: string
  /** 激活时间 */
  event_time: string
  /** 用户标识 */
  openid: string
  /** 用户统一标识 */
  unionid?: string
  /** 加密手机号 */
  phone_number?: Encrypted
  /** 自定义场景值 */
  outer_str?: string
}

export interface MembercardActivateCard {
  /** 事件类型 */
  event_type: 'MEMBER_CARD_ACTIVATE'
  /** 会员卡ID */
  card_id: string
  /** 会员卡code */
  code?: string
  /** 激活时间 */
  event_time: string
  /** 激活场景 */
  activate_scene: 'NEW_ACTIVATE' | 'RECOVER'
  /** 用户标识 */
  openid: string
  /** 用户统一标识 */
  unionid?: string
  /** 自定义场景值 */
  outer_str?: string
}

export interface MembercardUsercardManage {
  /** 事件类型 */
  event_type: 'USER_VIEW_MEMBERCARD' | 'USER_DELETE_MEMBERCARD' | 'USER_MODIFY_INFORMATION'
  /** 会员卡ID */
  card_id: string
  /** 会员卡code */
  code?: string
  /** 激活时间 */
  event_time: string
  /** 用户标识 */
  openid: string
  /** 用户统一标识 */
  unionid?: string
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 会员卡领卡事件
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012163936
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166745
     */
    'MEMBERCARD.ACCEPT_CARD': MembercardAcceptCard
    /**
     * 会员卡激活事件
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012163936
     */
    'MEMBERCARD.ACTIVATE_CARD': MembercardActivateCard
    /**
     * 用户管理会员卡事件
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012163936
     */
    'MEMBERCARD.USERCARD_MANAGE': MembercardUsercardManage
  }
}
