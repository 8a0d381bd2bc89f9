import type { Rfc3339 } from '../endpoint.js'
import type {
  ProductCouponStock,
  StockBundle,
  StockBundleForCreate,
  StockForCreate,
} from './product-coupon-stock.js'

/** 商品券的优惠和展示信息 */
export interface ProductCouponBase {
  /** 优惠范围 */
  scope: ProductCouponScope
  /** 商品券类型 */
  type: ProductCouponType
  /** 使用模式 */
  usage_mode: ProductCouponUsageMode
  /** 单券模式信息，usage_mode为SINGLE时填写 */
  single_usage_info?: SingleUsageInfo
  /** 多次优惠模式信息，usage_mode为SEQUENTIAL时填写 */
  sequential_usage_info?: SequentialUsageInfo
  /** 多次优惠模式信息，usage_mode为PROGRESSIVE_BUNDLE时填写 */
  progressive_bundle_usage_info?: ProgressiveBundleUsageInfo
  /** 展示信息 */
  display_info: DisplayInfo
  /** 外部商品ID @example Product_1234567890 */
  out_product_no?: string
}

/** 商品券信息 */
export interface ProductCoupon extends ProductCouponBase {
  /** 商品券ID @example 1000000013 */
  product_coupon_id: string
  /** 商品券状态 */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED'
  /** 失效请求单号 @example 34657_20250101_123456 */
  deactivate_request_no?: string
  /** 失效时间 @example 2025-08-31T23:59:59+08:00 */
  deactivate_time?: Rfc3339
  /** 失效原因 @example 批次信息有误，重新创建 */
  deactivate_reason?: string
}

/** 商品券信息，服务商查询 */
export interface PartnerProductCoupon extends ProductCoupon {
  /** 品牌ID @example 120344 */
  brand_id: string
}

/** 单券模式信息 */
export interface SingleUsageInfo {
  /** 满减券使用规则 */
  normal_coupon?: NormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: DiscountCoupon
}

/** 满减券使用规则 */
export interface NormalCoupon {
  /** 门槛金额，单位为分 @example 10000 */
  threshold: number
  /** 固定减免金额，单位为分 @example 1 */
  discount_amount: number
}

/** 折扣券使用规则 */
export interface DiscountCoupon {
  /** 门槛金额，单位为分 @example 10000 */
  threshold: number
  /** 固定减免百分比 @example 20 */
  percent_off: number
}

/** 兑换券使用规则 */
export interface ExchangeCoupon {
  /** 门槛金额，单位为分 @example 10000 */
  threshold: number
  /** 固定兑换价格，单位为分 @example 20 */
  exchange_price: number
}

/** 多次优惠模式信息 */
export interface SequentialUsageInfo {
  /** 多次优惠规则类型 */
  type: 'INCREMENTAL' | 'EQUAL'
  /** 可使用次数 @maximum 15 @example 15 */
  count: number
  /** 多次优惠有效天数 @minimum 3 @maximum 365 @example 365 */
  available_days: number
  /** 多次优惠使用间隔天数 @maximum 7 @example 0 */
  interval_days?: number
}

/** 多次优惠模式信息 */
export interface ProgressiveBundleUsageInfo {
  /** 可使用次数 @minimum 3 @maximum 15 @example 3 */
  count: number
  /** 多次优惠使用间隔天数 @maximum 7 @example 0 */
  interval_days?: number
}

/** 展示信息 */
export interface DisplayInfo {
  /** 商品券名称 @example 全场满100立打8折 */
  name: string
  /** 商品券图片 @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
  image_url: string
  /** 商品券背景图 @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
  background_url: string
  /** 商品券详情图列表 @maxItems 6 @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
  detail_image_url_list?: string[]
  /** 商品原价，单位为分，scope为SINGLE时必填 @example 10000 */
  original_price?: number
  /** 套餐组合，scope为SINGLE时必填 */
  combo_package_list?: ComboPackage[]
}

/** 套餐组合 */
export interface ComboPackage {
  /** 套餐名 @example 咖啡2选1 */
  name: string
  /** 可选单品数量 @example 3 */
  pick_count: number
  /** 单品列表 */
  choice_list: Choice[]
}

/** 单品列表 */
export interface Choice {
  /** 单品名称 @example 美式 */
  name: string
  /** 单品价格，单位为分 @example 10000 */
  price: number
  /** 单品数量 @example 2 */
  count: number
  /** 单品图片 @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
  image_url?: string
  /** 单品跳转小程序AppID @example wx4fd12345678 */
  mini_program_appid?: string
  /** 单品跳转小程序路径 @example /pages/index/index */
  mini_program_path?: string
}

export interface CreateProductCouponRequest extends ProductCouponBase {
  /** 创建请求单号 @minLength 6 @maxLength 40 @pattern /[0-9A-Za-z_-]+/ @example 34657_20250101_123456 */
  out_request_no: string
  /** 批次信息，usage_mode为SINGLE或SEQUENTIAL时必填 */
  stock?: StockForCreate
  /** 批次组信息，usage_mode为PROGRESSIVE_BUNDLE时必填 */
  stock_bundle?: StockBundleForCreate
}

export interface CreatedProductCoupon extends ProductCoupon {
  /** 批次信息，usage_mode为SINGLE或SEQUENTIAL时返回 */
  stock?: ProductCouponStock
  /** 批次组信息，usage_mode为PROGRESSIVE_BUNDLE时返回 */
  stock_bundle?: StockBundle
}

export interface ModifyProductCouponRequest {
  /** 修改请求单号 @minLength 6 @maxLength 40 @pattern /[0-9A-Za-z_-]+/ @example 34657_20250101_123456 */
  out_request_no: string
  /** 展示信息 */
  display_info: DisplayInfo
}

export interface DeactivateProductCoupon {
  /** 失效请求单号 @minLength 6 @maxLength 40 @pattern /[0-9A-Za-z_-]+/ @example 34657_20250101_123456 */
  out_request_no: string
  /** 失效原因 @example 批次信息有误，重新创建 */
  deactivate_reason: string
}

export interface PartnerDeactivateProductCoupon extends DeactivateProductCoupon {
  /** 品牌ID @example 120344 */
  brand_id: string
}

export interface ImageGenerationTask {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 图片生成的任务ID @example image_generation_task_1 */
  task_id: string
  /** 图片生成类型 */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT'
  /** 任务状态 */
  task_state: 'PROCESSING' | 'FAIL' | 'SUCCESS'
  /** 拼图结果 */
  combine_image_result?: GeneratedImage
  /** 生成商品图结果 */
  cut_out_result?: GeneratedImage
}

/** 生成的图片 */
export interface GeneratedImage {
  /** 生成的图片URL @example https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg */
  image_url: string
}

/** 优惠范围 */
export type ProductCouponScope = 'ALL' | 'SINGLE' | 'CATEGORY'

/** 商品券类型 */
export type ProductCouponType = 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'

/** 使用模式 */
export type ProductCouponUsageMode = 'SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE'
