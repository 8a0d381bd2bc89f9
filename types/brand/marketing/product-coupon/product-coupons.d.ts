import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { IrregularAvailablePeriod } from '../../../models/busifavor.js'
import type {
  CouponAvailablePeriodWeeklyAvailablePeriod,
  ListStocksState,
  ProductCouponDisplayInfo,
  ProductCouponSingleUsageInfo,
  ProgressiveBundleUsageInfo,
  SingleUsageInfoDiscountCoupon,
  SingleUsageInfoNormalCoupon,
  SingleUsageRuleExchangeCoupon,
  StockCouponCodeCountInfo,
  StockCouponDisplayInfo,
  StockSendRule,
  StockSentCountInfo,
  StockUsageRuleDisplayInfo,
} from '../../../models/product-coupon.js'

interface Verbs {
  /** 创建商品券 */
  post: Call<{ json: CreateProductCoupon }, CreatedProductCoupon>
}

/** `brand/marketing/product-coupon/product-coupons` */
export interface ProductCoupons extends Verbs, Async<Verbs> {
  /** 商品券：查询商品券、修改商品券 */
  _product_coupon_id_: import('./product-coupons/_product_coupon_id_.js').ProductCouponId
}

export interface CreateProductCoupon {
  /** 修改请求单号 */
  out_request_no?: string
  /** 优惠范围 */
  scope?: 'ALL' | 'SINGLE'
  /** 商品券类型 */
  type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 使用模式 */
  usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE'
  /** 单券模式信息 */
  single_usage_info?: ProductCouponSingleUsageInfo
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: ProgressiveBundleUsageInfo
  /** 展示信息 */
  display_info?: ProductCouponDisplayInfo
  /** 外部商品ID */
  out_product_no?: string
  /** 批次信息 */
  stock?: Stock
  /** 批次组信息 */
  stock_bundle?: Stock
}

export interface CreatedProductCoupon {
  /** 商品券ID */
  product_coupon_id?: string
  /** 优惠范围 */
  scope?: 'ALL' | 'SINGLE'
  /** 商品券类型 */
  type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 使用模式 */
  usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE'
  /** 单券模式信息 */
  single_usage_info?: ProductCouponSingleUsageInfo
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: ProgressiveBundleUsageInfo
  /** 展示信息 */
  display_info?: ProductCouponDisplayInfo
  /** 外部商品ID */
  out_product_no?: string
  /** 批次状态 */
  state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED'
  /** 批次信息 */
  stock?: ProductCouponStock
  /** 批次组信息 */
  stock_bundle?: ProductCouponStock
}

/** 批次信息 */
export interface Stock {
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'
  /** 发放规则 */
  stock_send_rule?: StockSendRule
  /** 单券使用规则 */
  single_usage_rule?: SingleUsageRule
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule?: ProgressiveBundleUsageRule
  /** 券使用规则展示信息 */
  usage_rule_display_info?: StockUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info?: StockCouponDisplayInfo
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC'
}

/** 批次信息 */
export interface ProductCouponStock {
  /** 商品券ID */
  product_coupon_id?: string
  /** 批次ID */
  stock_id?: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: StockCouponCodeCountInfo
  /** 发放规则 */
  stock_send_rule?: StockSendRule
  /** 单券使用规则 */
  single_usage_rule?: SingleUsageRule
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule?: ProgressiveBundleUsageRule
  /** 券使用规则展示信息 */
  usage_rule_display_info?: StockUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info?: StockCouponDisplayInfo
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC'
  /** 已发放次数 */
  sent_count_info?: StockSentCountInfo
  /** 批次状态 */
  state?: ListStocksState
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 */
  deactivate_time?: Rfc3339
  /** 失效原因 */
  deactivate_reason?: string
}

/** 单券使用规则 */
export interface SingleUsageRule {
  /** 券可核销时间 */
  coupon_available_period?: CouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: SingleUsageInfoNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: SingleUsageInfoDiscountCoupon
  /** 兑换券使用规则 */
  exchange_coupon?: SingleUsageRuleExchangeCoupon
}

/** 多次优惠使用规则 */
export interface ProgressiveBundleUsageRule {
  /** 券可核销时间 */
  coupon_available_period?: CouponAvailablePeriod
  /** 多次优惠是否提供首笔特惠 */
  special_first?: boolean
  /** 满减券使用规则 */
  normal_coupon_list?: SingleUsageInfoNormalCoupon[]
  /** 折扣券使用规则列表 */
  discount_coupon_list?: SingleUsageInfoDiscountCoupon[]
  /** 兑换券使用规则列表 */
  exchange_coupon_list?: SingleUsageRuleExchangeCoupon[]
}

/** 券可核销时间 */
export interface CouponAvailablePeriod {
  /** 开始时间 */
  available_begin_time?: Rfc3339
  /** 结束时间 */
  available_end_time?: Rfc3339
  /** 生效后N天内有效 */
  available_days?: number
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number
  /** 多次优惠使用间隔天数 */
  interval_days?: number
  /** 每周固定可用时间 */
  weekly_available_period?: CouponAvailablePeriodWeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: IrregularAvailablePeriod[]
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons': ProductCoupons
  }
}
