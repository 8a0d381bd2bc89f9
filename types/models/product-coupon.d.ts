import type { Rfc3339 } from '../endpoint.js'
import type {
  BackgroundColor,
  CouponCodeCountInfo,
  DayPeriod,
  EntranceFinder,
  IrregularAvailablePeriod,
} from './busifavor.js'
import type { CouponAvailablePeriodIrregularAvailablePeriod } from './product-coupon-stock.js'

/** 商品券信息 */
export interface BrandProductCoupon {
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
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 */
  deactivate_time?: Rfc3339
  /** 失效原因 */
  deactivate_reason?: string
}

/** 单券模式信息 */
export interface ProductCouponSingleUsageInfo {
  /** 满减券使用规则 */
  normal_coupon?: SingleUsageInfoNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: SingleUsageInfoDiscountCoupon
}

/** 满减券使用规则 */
export interface SingleUsageInfoNormalCoupon {
  /** 门槛金额，单位为分 */
  threshold?: number
  /** 固定减免金额，单位为分 */
  discount_amount?: number
}

/** 折扣券使用规则 */
export interface SingleUsageInfoDiscountCoupon {
  /** 门槛金额，单位为分 */
  threshold?: number
  /** 固定减免百分比 */
  percent_off?: number
}

/** 多次优惠模式信息 */
export interface ProgressiveBundleUsageInfo {
  /** 单品数量 */
  count?: number
  /** 多次优惠使用间隔天数 */
  interval_days?: number
}

/** 展示信息 */
export interface ProductCouponDisplayInfo {
  /** 商品券名称 */
  name?: string
  /** 商品券图片 */
  image_url?: string
  /** 商品券背景图 */
  background_url?: string
  /** 商品券详情图列表 */
  detail_image_url_list?: string[]
  /** 商品原价，单位为分 */
  original_price?: number
  /** 套餐组合 */
  combo_package_list?: DisplayInfoComboPackage[]
}

/** 套餐组合 */
export interface DisplayInfoComboPackage {
  /** 商品券名称 */
  name?: string
  /** 可选单品数量 */
  pick_count?: number
  /** 单品列表 */
  choice_list?: ComboPackageListChoice[]
}

/** 单品列表 */
export interface ComboPackageListChoice {
  /** 商品券名称 */
  name?: string
  /** 单品价格，单位为分 */
  price?: number
  /** 单品数量 */
  count?: number
  /** 商品券图片 */
  image_url?: string
  /** 小程序AppID */
  mini_program_appid?: string
  /** 小程序跳转路径 */
  mini_program_path?: string
}

export interface BrandDeactivateProductCoupon {
  /** 修改请求单号 */
  out_request_no?: string
  /** 失效原因 */
  deactivate_reason?: string
}

export interface ProductCouponBundleModifyStockBundle {
  /** 修改请求单号 */
  out_request_no?: string
  /** 备注 */
  remark?: string
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

/** 券使用规则展示信息 */
export interface StockUsageRuleDisplayInfo {
  /** 券使用方式列表 */
  coupon_usage_method_list?: CouponUsageMethod[]
  /** 小程序AppID */
  mini_program_appid?: string
  /** 小程序跳转路径 */
  mini_program_path?: string
  /** APP的H5跳转路径 */
  app_path?: string
  /** 券使用说明 */
  usage_description?: string
  /** 券可用门店信息 */
  coupon_available_store_info?: UsageRuleDisplayInfoCouponAvailableStoreInfo
}

/** 券可用门店信息 */
export interface UsageRuleDisplayInfoCouponAvailableStoreInfo {
  /** 券可用门店描述 */
  description?: string
  /** 小程序AppID */
  mini_program_appid?: string
  /** 小程序跳转路径 */
  mini_program_path?: string
}

/** 用户商品券展示信息 */
export interface StockCouponDisplayInfo {
  /** 用户商品券Code展示模式 */
  code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE'
  /** 背景颜色 */
  background_color?: string
  /** 小程序入口 */
  entrance_mini_program?: CouponDisplayInfoEntranceMiniProgram
  /** 公众号入口 */
  entrance_official_account?: {
    /** 小程序appid */
    appid?: string
  }
  /** 视频号入口 */
  entrance_finder?: CouponDisplayInfoEntranceFinder
}

/** 小程序入口 */
export interface CouponDisplayInfoEntranceMiniProgram {
  /** 小程序appid */
  appid?: string
  /** 小程序跳转路径 */
  path?: string
  /** 入口文案 */
  entrance_wording?: string
  /** 引导文案 */
  guidance_wording?: string
}

/** 视频号入口 */
export interface CouponDisplayInfoEntranceFinder {
  /** 视频号ID */
  finder_id?: string
  /** 视频号视频ID */
  finder_video_id?: string
  /** 视频号封面图 */
  finder_video_cover_image_url?: string
}

export interface ProductCouponStockAssociatedStores {
  /** 已发放总次数 */
  total_count?: number
  /** 关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id?: string
  }[]
  /** 关联失败的门店列表 */
  failed_store_list?: StoresFailedStore[]
}

/** 关联失败的门店列表 */
export interface StoresFailedStore {
  /** 门店ID */
  store_id?: string
  /** 失败错误码 */
  code?: string
  /** 失败错误信息 */
  message?: string
}

export interface UpdateBudgetRequest {
  /** 修改请求单号 */
  out_request_no?: string
  /** 更新模式 */
  update_mode?: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY'
  /** 当前批次发放次数总上限 */
  current_max_count?: number
  /** 目标批次发放次数总上限 */
  target_max_count?: number
  /** 当前批次每日发放次数上限 */
  current_max_count_per_day?: number
  /** 目标批次每日发放次数上限 */
  target_max_count_per_day?: number
}

/** 批次信息 */
export interface MarketingStock {
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
  single_usage_rule?: StockSingleUsageRule
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule?: StockSingleUsageRule
  /** 批次组信息 */
  stock_bundle_info?: StockBundleInfo
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

/** 品牌方预上传的券Code数量信息 */
export interface StockCouponCodeCountInfo {
  /** 已发放总次数 */
  total_count?: number
  /** 当前可用的Code */
  available_count?: number
}

/** 发放规则 */
export interface StockSendRule {
  /** 发放次数总上限 */
  max_count?: number
  /** 每日发放次数上限 */
  max_count_per_day?: number
  /** 每个用户领取次数上限 */
  max_count_per_user?: number
}

/** 单券使用规则 */
export interface StockSingleUsageRule {
  /** 券可核销时间 */
  coupon_available_period?: SingleUsageRuleCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: SingleUsageInfoNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: SingleUsageInfoDiscountCoupon
  /** 兑换券使用规则 */
  exchange_coupon?: SingleUsageRuleExchangeCoupon
}

/** 券可核销时间 */
export interface SingleUsageRuleCouponAvailablePeriod {
  /** 开始时间 */
  available_begin_time?: Rfc3339
  /** 结束时间 */
  available_end_time?: Rfc3339
  /** 生效后N天内有效 */
  available_days?: number
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: CouponAvailablePeriodWeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: IrregularAvailablePeriod[]
}

/** 每周固定可用时间 */
export interface CouponAvailablePeriodWeeklyAvailablePeriod {
  /** 每周可用星期数 */
  day_list?: Day[]
  /** 当天可用时间段 */
  day_period_list?: DayPeriod[]
}

/** 兑换券使用规则 */
export interface SingleUsageRuleExchangeCoupon {
  /** 门槛金额，单位为分 */
  threshold?: number
  /** 固定兑换价格，单位为分 */
  exchange_price?: number
}

/** 批次组信息 */
export interface StockBundleInfo {
  /** 批次组ID */
  stock_bundle_id?: string
  /** 批次在批次组内的次序 */
  stock_bundle_index?: number
}

/** 已发放次数 */
export interface StockSentCountInfo {
  /** 已发放总次数 */
  total_count?: number
  /** 当天已发放次数 */
  today_count?: number
}

/** 批次信息 */
export interface CouponStock {
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
  single_usage_rule?: StockSingleUsageRule
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
  combine_image_result?: {
    /** 生成的图片URL @example https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg */ image_url: string
  }
  /** 生成商品图结果 */
  cut_out_result?: {
    /** 生成的图片URL @example https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg */ image_url: string
  }
}

/** 商品券信息 */
export interface ProductCoupon {
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
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 @example 2025-08-31T23:59:59+08:00 */
  deactivate_time?: Rfc3339
  /** 失效原因 */
  deactivate_reason?: string
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

/** 多次优惠模式信息 */
export interface SequentialUsageInfo {
  /** 多次优惠规则类型 */
  type: 'INCREMENTAL' | 'EQUAL'
  /** 可使用次数 @example 15 */
  count: number
  /** 多次优惠有效天数 @example 365 */
  available_days: number
  /** 多次优惠使用间隔天数 @example 0 */
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
  /** 商品券详情图列表 @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
  detail_image_url_list?: string[]
  /** 商品原价，单位为分 @example 10000 */
  original_price?: number
  /** 套餐组合 */
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

export interface DeactivateProductCoupon {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 失效请求单号 @example 34657_20250101_123456 */
  out_request_no: string
  /** 失效原因 @example 批次信息有误，重新创建 */
  deactivate_reason: string
}

export interface ModifyStockBundle {
  /** 修改请求单号 @example 34657_20250101_123456 */
  out_request_no: string
  /** 备注 @example 疯狂星期四项目专用 */
  remark?: string
  /** 券使用规则展示信息 */
  usage_rule_display_info?: UsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info?: CouponDisplayInfo
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid @example wx23232232323 */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC'
  /** 品牌ID @example 120344 */
  brand_id: string
}

/** 券使用规则展示信息 */
export interface UsageRuleDisplayInfo {
  /** 券使用方式列表 */
  coupon_usage_method_list: CouponUsageMethod[]
  /** 小程序AppID @example wx1234567890 */
  mini_program_appid?: string
  /** 小程序跳转路径 @example /pages/index/product */
  mini_program_path?: string
  /** APP的H5跳转路径 @example https://weixin.qq.com/jump-to-app */
  app_path?: string
  /** 券使用说明 @example 工作日可用 */
  usage_description: string
  /** 券可用门店信息 */
  coupon_available_store_info?: CouponAvailableStoreInfo
  /** APP跳转类型 */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE'
  /** 口令链接 @example passcode_link.example */
  passcode_link?: string
}

/** 券可用门店信息 */
export interface CouponAvailableStoreInfo {
  /** 券可用门店描述 @example 所有门店可用，可使用小程序查看门店列表 */
  description: string
  /** 小程序AppID @example wx1234567890 */
  mini_program_appid?: string
  /** 小程序跳转路径 @example /pages/index/product */
  mini_program_path?: string
}

/** 用户商品券展示信息 */
export interface CouponDisplayInfo {
  /** 用户商品券Code展示模式 */
  code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE'
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
  guidance_wording: string
}

export interface AssociateStores {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 门店列表 */
  store_list: {
    /** 门店ID @example 100000001 */
    store_id: string
  }[]
}

export interface AssociatedStores {
  /** 去重后门店总数 @example 100 */
  total_count: number
  /** 关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID @example 100000001 */
    store_id: string
  }[]
  /** 关联失败的门店列表 */
  failed_store_list?: FailedStore[]
}

/** 关联失败的门店列表 */
export interface FailedStore {
  /** 门店ID @example 100000001 */
  store_id: string
  /** 失败错误码 */
  code: string
  /** 失败错误信息 */
  message: string
}

export interface UpdateBudget {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 修改请求单号 @example 34657_20250101_123456 */
  out_request_no: string
  /** 更新模式 */
  update_mode: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY'
  /** 当前批次发放次数总上限 @example 1 */
  current_max_count?: number
  /** 目标批次发放次数总上限 @example 1 */
  target_max_count?: number
  /** 当前批次每日发放次数上限 @example 1 */
  current_max_count_per_day?: number
  /** 目标批次每日发放次数上限 @example 1 */
  target_max_count_per_day?: number
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
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: CouponCodeCountInfo
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

/** 发放规则 */
export interface ProductCouponStockSendRule {
  /** 发放次数总上限 @example 100000 */
  max_count: number
  /** 每日发放次数上限 @example 100000000 */
  max_count_per_day?: number
  /** 每个用户领取次数上限 @example 5 */
  max_count_per_user?: number
}

/** 单券使用规则 */
export interface SingleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: CouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: NormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: DiscountCoupon
  /** 兑换券使用规则 */
  exchange_coupon?: ExchangeCoupon
}

/** 券可核销时间 */
export interface CouponAvailablePeriod {
  /** 开始时间 @example 2025-08-01T00:00:00+08:00 */
  available_begin_time: Rfc3339
  /** 结束时间 @example 2025-08-31T23:59:59+08:00 */
  available_end_time: Rfc3339
  /** 生效后N天内有效 @example 30 */
  available_days?: number
  /** 领取后N天开始生效 @example 1 */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: WeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: CouponAvailablePeriodIrregularAvailablePeriod[]
}

/** 每周固定可用时间 */
export interface WeeklyAvailablePeriod {
  /** 每周可用星期数 */
  day_list?: Day[]
  /** 当天可用时间段 */
  day_period_list?: WeeklyAvailablePeriodDayPeriod[]
}

/** 当天可用时间段 */
export interface WeeklyAvailablePeriodDayPeriod {
  /** 当天可用开始时间 @example 60 */
  begin_time: number
  /** 当天可用结束时间 @example 86399 */
  end_time: number
}

/** 兑换券使用规则 */
export interface ExchangeCoupon {
  /** 门槛金额，单位为分 @example 10000 */
  threshold: number
  /** 固定兑换价格，单位为分 @example 20 */
  exchange_price: number
}

/** 多次优惠使用规则 */
export interface SequentialUsageRule {
  /** 券可核销时间 */
  coupon_available_period: SequentialUsageRuleCouponAvailablePeriod
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
export interface SequentialUsageRuleCouponAvailablePeriod {
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
}

/** 已发放次数 */
export interface SentCountInfo {
  /** 已发放总次数 @example 0 */
  total_count: number
  /** 当天已发放次数 @example 0 */
  today_count: number
}

/** 单券使用详情 */
export interface SingleUsageDetail {
  /** 券核销请求单号 @example 34657_20250101_123456 */
  use_request_no?: string
  /** 核销时间 @example 2025-07-24T00:00+08:00 */
  use_time?: Rfc3339
  /** 关联微信支付订单信息 */
  associated_order_info?: AssociatedOrderInfo
  /** 退券请求单号 @example MCHRETURN202003101234 */
  return_request_no?: string
  /** 退券时间 @example 2025-07-20T14:29:35+08:00 */
  return_time?: Rfc3339
}

/** 关联微信支付订单信息 */
export interface AssociatedOrderInfo {
  /** 微信支付单号 @example 4200000000123456789123456789 */
  transaction_id?: string
  /** 商户订单号 @example trade_no_20250724123456 */
  out_trade_no?: string
  /** 商户号 @example 1234567890 */
  mchid?: string
  /** 子商户号 @example 1234567890 */
  sub_mchid?: string
}

/** 单券使用规则 */
export interface ProductCouponSingleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: ProductCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: NormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: DiscountCoupon
  /** 兑换券使用规则 */
  exchange_coupon?: ExchangeCoupon
}

/** 券可核销时间 */
export interface ProductCouponAvailablePeriod {
  /** 开始时间 @example 2025-08-01T00:00:00+08:00 */
  available_begin_time: Rfc3339
  /** 结束时间 @example 2025-08-31T23:59:59+08:00 */
  available_end_time: Rfc3339
  /** 生效后N天内有效 @example 30 */
  available_days?: number
  /** 领取后N天开始生效 @example 1 */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: WeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: CouponAvailablePeriodIrregularAvailablePeriod[]
  /** 领取后N秒内有效 @example 3600 */
  available_seconds?: number
}

export type CouponUsageMethod = 'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE'

export type Day = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'

/** 批次状态 */
export type ListStocksState = 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED'

/** 用户商品券状态 */
export type CouponState =
  | 'CONFIRMING'
  | 'PENDING'
  | 'EFFECTIVE'
  | 'USED'
  | 'EXPIRED'
  | 'DELETED'
  | 'DEACTIVATED'

/** 发券渠道 */
export type SendChannel =
  | 'API'
  | 'BRAND_MANAGE'
  | 'MERCHANT_CARD'
  | 'MEMBER'
  | 'SMALL_ACTIVITY'
  | 'RECEIVE_COMPONENT'
