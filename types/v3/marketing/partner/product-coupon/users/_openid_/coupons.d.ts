import type { Async, Call, Rfc3339 } from '../../../../../../endpoint.js'
import type { CouponCodeCountInfo } from '../../../../../../models/busifavor.js'
import type {
  CouponDisplayInfo,
  CouponState,
  DiscountCoupon,
  ExchangeCoupon,
  ListStocksState,
  NormalCoupon,
  ProductCoupon,
  ProductCouponSingleUsageRule,
  ProductCouponStockSendRule,
  SendChannel,
  SentCountInfo,
  SingleUsageDetail,
  UsageRuleDisplayInfo,
  WeeklyAvailablePeriod,
} from '../../../../../../models/product-coupon.js'
import type { CouponAvailablePeriodIrregularAvailablePeriod } from '../../../../../../models/product-coupon-stock.js'
import type { CouponTagInfo, SequentialUsageDetail } from '../../../../../../models/product-coupon-user.js'

interface Verbs {
  /**
   * 向用户发放商品券
   * @remarks 服务商
   */
  post: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      json: SendCoupon
    },
    SentCoupon
  >
  /**
   * 指定券状态查询用户商品券列表
   * @remarks 服务商
   */
  get: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      query: ListCoupons
    },
    CouponList
  >
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons` */
export interface Coupons extends Verbs, Async<Verbs> {
  /** 商品券：查询用户商品券详情 */
  _coupon_code_: import('./coupons/_coupon_code_.js').CouponCode
}

export interface SendCoupon {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 商品券ID @example 1000000013 */
  product_coupon_id: string
  /** 批次ID @example 1000000013001 */
  stock_id: string
  /** 用户商品券Code @example 123446565767 */
  coupon_code?: string
  /** 公众账号AppID @example wx233544546545989 */
  appid: string
  /** 发券请求单号 @example 34657_20250101_123456 */
  send_request_no: string
  /** 自定义附加信息 @example example_attach */
  attach?: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: CouponTagInfo
}

/** 用户商品券列表 */
export interface SentCoupon {
  /** 用户商品券Code @example 123446565767 */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: CouponState
  /** 有效期开始时间 @example 2025-07-24T00:00+08:00 */
  valid_begin_time: Rfc3339
  /** 有效期结束时间 @example 2025-07-24T00:00+08:00 */
  valid_end_time: Rfc3339
  /** 领券时间 @example 2025-07-24T00:00+08:00 */
  receive_time: Rfc3339
  /** 发券请求单号 @example MCHSEND202003101234 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: SendChannel
  /** 确认请求单号 @example MCHCONFIRM202003101234 */
  confirm_request_no?: string
  /** 确认发放时间 @example 2025-07-24T00:00+08:00 */
  confirm_time?: Rfc3339
  /** 失效请求单号 @example 1002600620019090123143254436 */
  deactivate_request_no?: string
  /** 失效时间 @example 2025-07-24T00:00+08:00 */
  deactivate_time?: Rfc3339
  /** 失效原因 @example 商品已下线 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: SingleUsageDetail
  /** 多次优惠使用详情 */
  sequential_usage_detail?: SequentialUsageDetail
  /** 商品券信息 */
  product_coupon: ProductCoupon
  /** 批次信息 */
  stock: Stock
  /** 自定义附加信息 @example example_attach */
  attach?: string
  /** 渠道自定义信息 @example example_channel_custom_info */
  channel_custom_info?: string
  /** 品牌ID @example 120344 */
  brand_id: string
}

export interface ListCoupons {
  /** 商品券ID @example 1000000013 */
  product_coupon_id?: string
  /** 批次ID @example 1000000013001 */
  stock_id?: string
  /** 公众账号AppID @example wx233544546545989 */
  appid: string
  /** 用户商品券状态 */
  coupon_state?: CouponState
  /** 分页大小 @example 20 */
  page_size?: number
  /** 分页Token @example MTIzMjUK */
  page_token?: string
  /** 品牌ID @example 120344 */
  brand_id: string
}

export interface CouponList {
  /** 总个数 @example 100 */
  total_count: number
  /** 下一页Token @example MTIzNDUK */
  next_page_token?: string
  /** 用户商品券列表 */
  user_coupon_list?: SentCoupon[]
}

/** 批次信息 */
export interface Stock {
  /** 商品券ID @example 1000000013 */
  product_coupon_id: string
  /** 批次ID @example 1000000013001 */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: CouponCodeCountInfo
  /** 发放规则 */
  stock_send_rule: ProductCouponStockSendRule
  /** 单券使用规则 */
  single_usage_rule?: ProductCouponSingleUsageRule
  /** 多次优惠使用规则 */
  sequential_usage_rule?: SequentialUsageRule
  /** 券使用规则展示信息 */
  usage_rule_display_info: UsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: CouponDisplayInfo
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知appid @example wx23232232323 */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
  /** 已发放次数 */
  sent_count_info: SentCountInfo
  /** 批次状态 */
  state: ListStocksState
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 @example 2025-08-31T23:59:59+08:00 */
  deactivate_time?: Rfc3339
  /** 失效原因 */
  deactivate_reason?: string
  /** 品牌ID @example 120344 */
  brand_id: string
}

/** 多次优惠使用规则 */
export interface SequentialUsageRule {
  /** 券可核销时间 */
  coupon_available_period: CouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon_list?: NormalCoupon[]
  /** 折扣券使用规则列表 */
  discount_coupon_list?: DiscountCoupon[]
  /** 兑换券使用规则列表 */
  exchange_coupon_list?: ExchangeCoupon[]
  /** 多次优惠是否提供首笔特惠 */
  special_first?: boolean
}

/** 券可核销时间 */
export interface CouponAvailablePeriod {
  /** 开始时间 @example 2025-08-01T00:00:00+08:00 */
  available_begin_time: Rfc3339
  /** 结束时间 @example 2025-08-31T23:59:59+08:00 */
  available_end_time: Rfc3339
  /** 领取后N天开始生效 @example 1 */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: WeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: CouponAvailablePeriodIrregularAvailablePeriod[]
  /** 领取后N秒内有效 @example 3600 */
  available_seconds?: number
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/users/{openid}/coupons': Coupons
  }
}
