import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type {
  AvailableWeek,
  CouponSendRule,
  CouponUseRuleDiscountCoupon,
  CouponUseRuleExchangeCoupon,
  CouponUseRuleFixedNormalCoupon,
  CreatedStock,
  CustomEntrance,
  DisplayPatternInfo,
  IrregularAvailablePeriod,
  UseMethod,
} from '../../../models/busifavor.js'

interface Verbs {
  /**
   * 创建商家券
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534855
   */
  post: Call<{ json: CreateStock }, CreatedStock>
}

/** `v3/marketing/busifavor/stocks` */
export interface Stocks extends Verbs, Async<Verbs> {
  /** 商家券：查询商家券详情、修改商家券基本信息 */
  _stock_id_: import('./stocks/_stock_id_.js').StockId
}

export interface CreateStock {
  /** 商家券批次名称 @maxLength 21 @example 8月1日活动券 */
  stock_name: string
  /** 批次归属商户号 @maxLength 15 @example 10000022 */
  belong_merchant: string
  /** 批次备注 @maxLength 20 @example 活动使用 */
  comment?: string
  /** 适用商品范围 @maxLength 15 @example xxx商品使用 */
  goods_name: string
  /** 批次类型 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 核销规则 */
  coupon_use_rule: CouponUseRule
  /** 发放规则 */
  stock_send_rule: CouponSendRule
  /** 商户请求单号 @maxLength 128 @example 100002322019090134234sfdf */
  out_request_no: string
  /** 自定义入口 */
  custom_entrance?: CustomEntrance
  /** 样式信息 */
  display_pattern_info?: DisplayPatternInfo
  /** 券code模式 */
  coupon_code_mode: 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD'
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid @maxLength 64 @example wx23232232323 */
    notify_appid?: string
  }
  /** 是否允许营销补贴 */
  subsidy?: boolean
}

/** 核销规则 */
export interface CouponUseRule {
  /** 券可核销时间 */
  coupon_available_time: CouponAvailableTime
  /** 固定面额满减券使用规则 */
  fixed_normal_coupon?: CouponUseRuleFixedNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: CouponUseRuleDiscountCoupon
  /** 换购券使用规则 */
  exchange_coupon?: CouponUseRuleExchangeCoupon
  /** 核销方式 */
  use_method: UseMethod
  /** 小程序appid @example wx23232232323 */
  mini_programs_appid?: string
  /** 小程序path @example /path/index/index */
  mini_programs_path?: string
}

/** 券可核销时间 */
export interface CouponAvailableTime {
  /** 开始时间 @example 2015-05-20T13:29:35+08:00 */
  available_begin_time: Rfc3339
  /** 结束时间 @example 2015-05-20T13:29:35+08:00 */
  available_end_time: Rfc3339
  /** 生效后N天内有效 @example 3 */
  available_day_after_receive?: number
  /** 固定周期有效时间段 */
  available_week?: AvailableWeek
  /** 无规律的有效时间段 */
  irregulary_avaliable_time?: IrregularAvailablePeriod[]
  /** 领取后N天开始生效 @example 7 */
  wait_days_after_receive?: number
  /** 领取后N秒内有效 @example 3600 */
  available_second_after_receive?: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/busifavor/stocks': Stocks
  }
}
