/** `COUPON.*` */
import type { Rfc3339 } from '../endpoint.js'
import type { FixedNormalCoupon } from '../models/favor.js'

export interface CouponSend {
  /** 业务细分事件类型 */
  event_type?: 'EVENT_TYPE_BUSICOUPON_SEND'
  /** 券code */
  coupon_code: string
  /** 批次号 */
  stock_id: string
  /** 发放时间 */
  send_time: Rfc3339
  /** 用户标识 */
  openid?: string
  /** 用户统一标识 */
  unionid?: string
  /** 发放渠道 */
  send_channel:
    | 'BUSICOUPON_SEND_CHANNEL_MINIAPP'
    | 'BUSICOUPON_SEND_CHANNEL_API'
    | 'BUSICOUPON_SEND_CHANNEL_PAYGIFT'
    | 'BUSICOUPON_SEND_CHANNEL_H5'
    | 'BUSICOUPON_SEND_CHANNEL_FTOF'
    | 'BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT'
    | 'BUSICOUPON_SEND_CHANNEL_HALL'
    | 'BUSICOUPON_SEND_CHANNEL_JSAPI'
    | 'JSAPI'
    | 'BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE'
    | 'BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH'
    | 'BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT'
    | 'BUSICOUPON_SEND_CHANNEL_WECHAT_AD'
    | 'BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM'
    | 'BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT'
    | 'BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT'
    | 'BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL'
    | 'BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM'
  /** 发券商户号 */
  send_merchant: string
  /** 摇一摇活动ID */
  act_id?: string
  /** 业务附属信息 */
  attach_info?: AttachInfo
}

export interface CouponUse {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 批次号 */
  stock_id: string
  /** 券ID */
  coupon_id: string
  /** 单品优惠特定信息 */
  singleitem_discount_off?: {
    /** 可用优惠的商品最高单价，单位为分 */
    single_price_max?: number
  }
  /** 减至优惠特定信息 */
  discount_to?: DiscountTo
  /** 券或消费金名称 */
  coupon_name: string
  /** 代金券状态 */
  status: 'SENDED' | 'USED' | 'EXPIRED'
  /** 使用说明 */
  description: string
  /** 领券时间 */
  create_time: Rfc3339
  /** 券类型 */
  coupon_type: string
  /** 是否无资金流 */
  no_cash: boolean
  /** 可用开始时间 */
  available_begin_time: Rfc3339
  /** 可用结束时间 */
  available_end_time: Rfc3339
  /** 是否单品优惠 */
  singleitem: boolean
  /** 固定面额满减券信息 */
  normal_coupon_information?: FixedNormalCoupon
  /** 已实扣代金券信息 */
  consume_information?: ConsumeInformation
  /** 细分业务类型 */
  business_type?: 'MULTIUSE'
}

export interface AttachInfo {
  /** 微信支付订单号 */
  transaction_id?: string
  /** 活动code */
  act_code?: string
  /** 大厅code */
  hall_code?: string
  /** 大厅所属商户号 */
  hall_belong_mch_id?: number
  /** 会员卡ID */
  card_id?: string
  /** 会员卡code */
  code?: string
  /** 活动ID */
  activity_id?: string
  /** 手机号 */
  phone_number?: string
  /** 国家码 */
  country_code?: string
}

export interface DiscountTo {
  /** 减至后的优惠单价，单位为分 */
  cut_to_price?: number
  /** 可用优惠的商品最高单价，单位为分 */
  max_price?: number
}

export interface ConsumeInformation {
  /** 代金券核销时间 */
  consume_time: Rfc3339
  /** 核销商户号 */
  consume_mchid: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 核销金额，单位为分 */
  consume_amount: number
  /** 单品列表 */
  goods_detail?: GoodsDetail[]
}

/** 单品列表 */
export interface GoodsDetail {
  /** 商品编码 */
  goods_id: string
  /** 单品数据 */
  quantity: number
  /** 单品单价，单位为分 */
  price: number
  /** 优惠金额，单位为分 */
  discount_amount: number
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 领券事件回调
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285279
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012285839
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717506
     */
    'COUPON.SEND': CouponSend
    /**
     * 核销事件回调
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285250
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012285807
     */
    'COUPON.USE': CouponUse
  }
}
