import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type { BackgroundColor, EntranceFinder } from '../../../../models/busifavor.js'
import type {
  CouponDisplayInfo,
  DisplayInfo,
  ListStocksState,
  ProductCouponSingleUsageRule,
  ProductCouponStockSendRule,
  SentCountInfo,
  SequentialUsageInfo,
  SequentialUsageRule,
  SingleUsageInfo,
  SingleUsageRule,
  UsageRuleDisplayInfo,
} from '../../../../models/product-coupon.js'

interface Verbs {
  /**
   * 创建商品券
   * @remarks 服务商
   */
  post: Call<{ json: CreateProductCoupon }, CreatedProductCoupon>
}

/** `v3/marketing/partner/product-coupon/product-coupons` */
export interface ProductCoupons extends Verbs, Async<Verbs> {
  /** 商品券：查询商品券、修改商品券 */
  _product_coupon_id_: import('./product-coupons/_product_coupon_id_.js').ProductCouponId
}

export interface CreateProductCoupon {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 创建请求单号 @example 12345_20250101_A3489 */
  out_request_no: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY'
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL'
  /** 单券模式信息 */
  single_usage_info?: SingleUsageInfo
  /** 多次优惠模式信息 */
  sequential_usage_info?: SequentialUsageInfo
  /** 展示信息 */
  display_info: DisplayInfo
  /** 外部商品ID @example Product_1234567890 */
  out_product_no?: string
  /** 批次信息 */
  stock: Stock
}

export interface CreatedProductCoupon {
  /** 商品券ID @example 1000000013 */
  product_coupon_id: string
  /** 商品券状态 */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED'
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY'
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL'
  /** 单券模式信息 */
  single_usage_info?: SingleUsageInfo
  /** 多次优惠模式信息 */
  sequential_usage_info?: SequentialUsageInfo
  /** 展示信息 */
  display_info: DisplayInfo
  /** 外部商品ID @example Product_1234567890 */
  out_product_no?: string
  /** 批次信息 */
  stock: ProductCouponStock
}

/** 批次信息 */
export interface Stock {
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'
  /** 发放规则 */
  stock_send_rule: ProductCouponStockSendRule
  /** 单券使用规则 */
  single_usage_rule?: ProductCouponSingleUsageRule
  /** 多次优惠使用规则 */
  sequential_usage_rule?: SequentialUsageRule
  /** 券使用规则展示信息 */
  usage_rule_display_info: UsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: StockCouponDisplayInfo
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知appid @example wx23232232323 */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
}

/** 批次信息 */
export interface ProductCouponStock {
  /** 商品券ID @example 1000000013 */
  product_coupon_id: string
  /** 批次ID @example 1000000013001 */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'
  /** 发放规则 */
  stock_send_rule: ProductCouponStockSendRule
  /** 单券使用规则 */
  single_usage_rule?: SingleUsageRule
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

/** 用户商品券展示信息 */
export interface StockCouponDisplayInfo {
  /** 用户商品券Code展示模式 */
  code_display_mode: 'INVISIBLE' | 'BARCODE' | 'QRCODE'
  /** 背景颜色 */
  background_color?: BackgroundColor
  /** 小程序入口 */
  entrance_mini_program?: EntranceMiniProgram
  /** 公众号入口 */
  entrance_official_account?: {
    /** 公众号AppID @example wx1234567890 */
    appid: string
  }
  /** 视频号入口 */
  entrance_finder?: EntranceFinder
}

/** 小程序入口 */
export interface EntranceMiniProgram {
  /** 小程序appid @example wx234545656765876 */
  appid: string
  /** 小程序跳转路径 @example /path/index/index */
  path: string
  /** 入口文案 @example 欢迎选购 */
  entrance_wording: string
  /** 引导文案 @example 获取更多优惠 */
  guidance_wording?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/product-coupons': ProductCoupons
  }
}
