import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { CouponStockExchangeCoupon, CreatedStock, WeekDay } from '../../../models/busifavor.js'
import type {
  CouponBackgroundColor,
  CouponUseRuleTradeType,
  FixedNormalCoupon,
  StockType,
} from '../../../models/favor.js'

interface Verbs {
  /**
   * 创建代金券批次
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534633
   */
  post: Call<{ json: CreateCouponStock }, CreatedStock>
}

/** `v3/marketing/favor/coupon-stocks` */
export interface CouponStocks extends Verbs, Async<Verbs> {}

export interface CreateCouponStock {
  /** 批次名称 @maxLength 20 @example 微信支付代金券批次 */
  stock_name: string
  /** 开始时间 @example 2015-05-20T13:29:35.120+08:00 */
  available_begin_time: Rfc3339
  /** 结束时间 @example 2015-05-20T13:29:35.120+08:00 */
  available_end_time: Rfc3339
  /** 发放规则 */
  stock_use_rule: StockUseRule
  /** 是否无资金流 */
  no_cash: boolean
  /** 批次类型 */
  stock_type: StockType
  /** 批次备注 @maxLength 60 @example 零售批次 */
  comment?: string
  /** 归属商户号 @maxLength 20 @example 98568865 */
  belong_merchant: string
  /** 样式信息 */
  pattern_info?: PatternInfo
  /** 核销规则 */
  coupon_use_rule: CouponUseRule
  /** 商户单据号 @maxLength 128 @example 89560002019101000121 */
  out_request_no: string
  /** 扩展属性 @maxLength 128 @example {"exinfo1":"1234","exinfo2":"3456"} */
  ext_info?: string
}

/** 发放规则 */
export interface StockUseRule {
  /** 发放总上限 */
  max_coupons: number
  /** 总预算，单位为分 */
  max_amount: number
  /** 单天发放上限金额，单位为分 */
  max_amount_by_day?: number
  /** 单个用户可领个数 */
  max_coupons_per_user: number
  /** 是否开启自然人限制 */
  natural_person_limit: boolean
  /** api发券防刷 */
  prevent_api_abuse: boolean
}

/** 样式信息 */
export interface PatternInfo {
  /** 使用说明 @maxLength 3000 */
  description: string
  /** 商户logo @maxLength 128 */
  merchant_logo?: string
  /** 商户名称 @maxLength 128 */
  merchant_name?: string
  /** 背景颜色 */
  background_color?: CouponBackgroundColor
  /** 券详情图片 @maxLength 128 */
  coupon_image?: string
  /** 卡包跳转目标 */
  jump_target?: 'PAYMENT_CODE' | 'MINI_PROGRAM' | 'DEFAULT_PAGE'
  /** 小程序appid */
  mini_program_appid?: string
  /** 小程序path */
  mini_program_path?: string
}

/** 核销规则 */
export interface CouponUseRule {
  /** 券可核销时间 */
  coupon_available_time?: CouponAvailableTime
  /** 固定面额满减券使用规则 */
  fixed_normal_coupon?: FixedNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: DiscountCoupon
  /** 换购券使用规则 */
  exchange_coupon?: CouponStockExchangeCoupon
  /** 订单优惠标记 @maxItems 50 @example 123321 */
  goods_tag?: string[]
  /** 指定支付方式 @maxItems 1 @example ICBC_CREDIT */
  limit_pay?: string[]
  /** 指定银行卡BIN */
  limit_card?: LimitCard
  /** 交易类型 */
  trade_type?: CouponUseRuleTradeType[]
  /** 可用商品编码 @maxItems 50 @example 123321 */
  available_items?: string[]
  /** 不可用商品编码 @maxItems 50 @example 789987 */
  unavailable_items?: string[]
  /** 可用商户号 @maxItems 50 @example 9856000 */
  available_merchants?: string[]
  /** 是否可叠加其他优惠 */
  combine_use?: boolean
}

/** 券可核销时间 */
export interface CouponAvailableTime {
  /** 开始时间 */
  available_begin_time?: Rfc3339
  /** 结束时间 */
  available_end_time?: Rfc3339
  /** 固定时间段可用 */
  fix_available_time?: FixAvailableTime
  /** 领取第二天生效 */
  second_day_available?: boolean
  /** 领取后有效时间，单位为分钟 */
  available_time_after_receive?: number
}

/** 折扣券使用规则 */
export interface DiscountCoupon {
  /** 最高折扣金额，单位为分 */
  discount_amount_max?: number
  /** 折扣百分比 */
  discount_percent?: number
  /** 门槛，单位为分 */
  transaction_minimum?: number
}

/** 指定银行卡BIN */
export interface LimitCard {
  /** 银行卡名称 @maxLength 4 @example 精粹白金 */
  name?: string
  /** 指定卡BIN @maxItems 10 @example 62123456 */
  bin?: string[]
}

/** 固定时间段可用 */
export interface FixAvailableTime {
  /** 可用星期数 */
  available_week_day?: WeekDay[]
  /** 当天开始时间，单位为秒 @minimum 0 @maximum 86400 @example 3600 */
  begin_time?: number
  /** 当天结束时间，单位为秒 @minimum 1 @maximum 86399 @example 86399 */
  end_time?: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/favor/coupon-stocks': CouponStocks
  }
}
