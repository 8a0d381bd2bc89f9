import type { Rfc3339 } from '../endpoint.js'
import type { BackgroundColor, CouponCodeCountInfo, IrregularAvailablePeriod } from './busifavor.js'
import type { DiscountCoupon, ExchangeCoupon, NormalCoupon } from './product-coupon.js'

/** 批次信息 */
export interface StockForCreate {
  /** 备注 @maxLength 20 @example 疯狂星期四项目专用 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: CouponCodeMode
  /** 发放规则 */
  stock_send_rule: StockSendRule
  /** 单券使用规则，usage_mode为SINGLE时填写 */
  single_usage_rule?: SingleUsageRule
  /** 多次优惠使用规则，usage_mode为SEQUENTIAL时填写 */
  sequential_usage_rule?: ProgressiveBundleUsageRule
  /** 券使用规则展示信息 */
  usage_rule_display_info: UsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: CouponDisplayInfo
  /** 事件通知配置 */
  notify_config: StockNotifyConfig
  /** 可用门店范围 */
  store_scope: StockStoreScope
}

/** 批次组信息 */
export interface StockBundleForCreate {
  /** 备注 @maxLength 20 @example 疯狂星期四项目专用 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD'
  /** 发放规则 */
  stock_send_rule: StockBundleSendRule
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule: ProgressiveBundleUsageRule
  /** 券使用规则展示信息 */
  usage_rule_display_info: UsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: CouponDisplayInfo
  /** 事件通知配置 */
  notify_config: StockNotifyConfig
  /** 可用门店范围 */
  store_scope: StockStoreScope
}

/** 批次信息 */
export interface ProductCouponStock {
  /** 商品券ID @example 1000000013 */
  product_coupon_id: string
  /** 批次ID @example 1000000013001 */
  stock_id: string
  /** 备注 @maxLength 20 @example 疯狂星期四项目专用 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: CouponCodeMode
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: CouponCodeCountInfo
  /** 发放规则 */
  stock_send_rule: StockSendRule
  /** 单券使用规则 */
  single_usage_rule?: SingleUsageRule
  /** 多次优惠使用规则，usage_mode为SEQUENTIAL时返回 */
  sequential_usage_rule?: ProgressiveBundleUsageRule
  /** 多次优惠使用规则，usage_mode为PROGRESSIVE_BUNDLE时返回 */
  progressive_bundle_usage_rule?: SingleUsageRule
  /** 批次组信息，usage_mode为PROGRESSIVE_BUNDLE时返回 */
  stock_bundle_info?: StockBundleInfo
  /** 券使用规则展示信息 */
  usage_rule_display_info: UsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: CouponDisplayInfo
  /** 事件通知配置 */
  notify_config: StockNotifyConfig
  /** 可用门店范围 */
  store_scope: StockStoreScope
  /** 已发放次数 */
  sent_count_info: SentCountInfo
  /** 批次状态 */
  state: ListStocksState
  /** 失效请求单号 @example 34657_20250101_123456 */
  deactivate_request_no?: string
  /** 失效时间 @example 2025-08-31T23:59:59+08:00 */
  deactivate_time?: Rfc3339
  /** 失效原因 @example 批次信息有误，重新创建 */
  deactivate_reason?: string
}

/** 批次信息，服务商查询 */
export interface PartnerStock extends ProductCouponStock {
  /** 品牌ID @example 120344 */
  brand_id: string
}

/** 批次组信息 */
export interface StockBundle {
  /** 批次组ID @example 123456789 */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: ProductCouponStock[]
}

/** 批次组信息，服务商查询 */
export interface PartnerStockBundle {
  /** 批次组ID @example 123456789 */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: PartnerStock[]
}

/** 批次组信息 */
export interface StockBundleInfo {
  /** 批次组ID @example 123456789 */
  stock_bundle_id: string
  /** 批次在批次组内的次序 @example 0 */
  stock_bundle_index: number
}

/** 发放规则 */
export interface StockSendRule {
  /** 发放次数总上限 @example 100000 */
  max_count: number
  /** 每日发放次数上限 @example 100000000 */
  max_count_per_day?: number
  /** 每个用户领取次数上限 @example 5 */
  max_count_per_user?: number
}

/** 发放规则 */
export interface StockBundleSendRule {
  /** 发放次数总上限 @example 100000 */
  max_count: number
  /** 每日发放次数上限 @example 100000000 */
  max_count_per_day?: number
  /** 每个用户领取次数上限 @example 5 */
  max_count_per_user: number
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

/** 多次优惠使用规则 */
export interface ProgressiveBundleUsageRule {
  /** 多次优惠是否提供首笔特惠 */
  special_first?: boolean
  /** 券可核销时间 */
  coupon_available_period: CouponAvailablePeriod
  /** 满减券使用规则列表 */
  normal_coupon_list?: NormalCoupon[]
  /** 折扣券使用规则列表 */
  discount_coupon_list?: DiscountCoupon[]
  /** 兑换券使用规则列表 */
  exchange_coupon_list?: ExchangeCoupon[]
}

/** 多次优惠使用规则 */
/** 券可核销时间 */
export interface CouponAvailablePeriod {
  /** 开始时间 @example 2025-08-01T00:00:00+08:00 */
  available_begin_time: Rfc3339
  /** 结束时间 @example 2025-08-31T23:59:59+08:00 */
  available_end_time: Rfc3339
  /** 生效后N天内有效 @example 30 */
  available_days?: number
  /** 领取后N秒内有效 @example 3600 */
  available_seconds?: number
  /** 领取后N天开始生效 @example 1 */
  wait_days_after_receive?: number
  /** 多次优惠使用间隔天数 @example 0 */
  interval_days?: number
  /** 每周固定可用时间 */
  weekly_available_period?: WeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: IrregularAvailablePeriod[]
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
  /** 当天可用开始时间，单位为秒 @minimum 0 @maximum 86399 @example 60 */
  begin_time: number
  /** 当天可用结束时间，单位为秒 @minimum 0 @maximum 86399 @example 86399 */
  end_time: number
}

/** 券使用规则展示信息 */
export interface UsageRuleDisplayInfo {
  /** 券使用方式列表 */
  coupon_usage_method_list: CouponUsageMethod[]
  /** 小程序AppID，支持小程序核销时必填 @example wx1234567890 */
  mini_program_appid?: string
  /** 小程序跳转路径，支持小程序核销时必填 @example /pages/index/product */
  mini_program_path?: string
  /** APP的H5跳转路径，支持APP核销时必填 @example https://weixin.qq.com/jump-to-app */
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
  code_display_mode: 'INVISIBLE' | 'BARCODE' | 'QRCODE'
  /** 背景颜色 */
  background_color?: BackgroundColor
  /** 小程序入口 */
  entrance_mini_program?: EntranceMiniProgram
  /** 公众号入口 */
  entrance_official_account?: EntranceOfficialAccount
  /** 视频号入口 */
  entrance_finder?: StockEntranceFinder
}

/** 小程序入口 */
export interface EntranceMiniProgram {
  /** 小程序AppID @example wx234545656765876 */
  appid: string
  /** 小程序跳转路径 @example /path/index/index */
  path: string
  /** 入口文案 @example 欢迎选购 */
  entrance_wording: string
  /** 引导文案 @example 获取更多优惠 */
  guidance_wording?: string
}

/** 公众号入口 */
export interface EntranceOfficialAccount {
  /** 公众号AppID @example wx1234567890 */
  appid: string
}

/** 视频号入口 */
export interface StockEntranceFinder {
  /** 视频号ID @example gh_12345678 */
  finder_id: string
  /** 视频号视频ID @example UDFsdf24df34dD456Hdf34 */
  finder_video_id?: string
  /** 视频号封面图 @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
  finder_video_cover_image_url?: string
}

/** 事件通知配置 */
export interface StockNotifyConfig {
  /** 事件通知appid @example wx23232232323 */
  notify_appid: string
}

/** 已发放次数 */
export interface SentCountInfo {
  /** 已发放总次数 @example 0 */
  total_count: number
  /** 当天已发放次数 @example 0 */
  today_count: number
}

export interface ModifyStockRequest {
  /** 修改请求单号 @minLength 6 @maxLength 40 @pattern /[0-9A-Za-z_-]+/ @example 34657_20250101_123456 */
  out_request_no: string
  /** 备注 @maxLength 20 @example 疯狂星期四项目专用 */
  remark?: string
  /** 券使用规则展示信息 */
  usage_rule_display_info?: UsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info?: CouponDisplayInfo
  /** 事件通知配置 */
  notify_config?: StockNotifyConfig
  /** 可用门店范围 */
  store_scope?: StockStoreScope
}

export interface PartnerModifyStock extends ModifyStockRequest {
  /** 品牌ID @example 120344 */
  brand_id: string
}

export interface UpdateBudgetRequest {
  /** 修改请求单号 @minLength 6 @maxLength 40 @pattern /[0-9A-Za-z_-]+/ @example 34657_20250101_123456 */
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

export interface PartnerUpdateBudget extends UpdateBudgetRequest {
  /** 品牌ID @example 120344 */
  brand_id: string
}

export interface AssociateStoresRequest {
  /** 门店列表 @maxItems 200 */
  store_list: StockStore[]
}

export interface PartnerAssociateStores extends AssociateStoresRequest {
  /** 品牌ID @example 120344 */
  brand_id: string
}

/** 门店 */
export interface StockStore {
  /** 门店ID @example 100000001 */
  store_id: string
}

export interface AssociatedStores {
  /** 去重后门店总数 @example 100 */
  total_count: number
  /** 关联成功的门店列表 */
  success_store_list?: StockStore[]
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

export interface AssociatedStoreList {
  /** 门店总数，page_token为空时返回 @example 100 */
  total_count?: number
  /** 门店列表 */
  store_list?: StockStore[]
  /** 下一页分页凭证 */
  next_page_token?: string
}

export interface UploadCouponCodesRequest {
  /** 上传请求单号 @minLength 6 @maxLength 40 @pattern /[0-9A-Za-z_-]+/ @example 34657_20250101_123456 */
  out_request_no: string
  /** 券Code列表 */
  code_list: string[]
}

export interface UploadedCouponCodes {
  /** 去重后上传总数 @example 100 */
  total_count: number
  /** 上传成功的券Code列表 */
  success_code_list?: string[]
  /** 上传失败的券Code列表 */
  failed_code_list?: FailedCode[]
  /** 已存在的券Code列表 */
  already_exist_code_list?: string[]
  /** 重复的券Code列表 */
  duplicate_code_list?: string[]
}

/** 上传失败的券Code */
export interface FailedCode {
  /** 券Code @maxLength 32 */
  coupon_code: string
  /** 失败错误码 @maxLength 32 */
  code: string
  /** 失败错误信息 @maxLength 128 */
  message: string
}

/** 券Code分配模式 */
export type CouponCodeMode = 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'

/** 可用门店范围 */
export type StockStoreScope = 'NONE' | 'ALL' | 'SPECIFIC'

/** 券使用方式 */
export type CouponUsageMethod = 'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE'

/** 星期 */
export type Day = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'

/** 批次状态 */
export type ListStocksState = 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED'
