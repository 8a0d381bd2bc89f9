import type { Rfc3339 } from '../endpoint.js'
import type { CouponCodeCountInfo } from './busifavor.js'
import type {
  CouponDisplayInfo,
  CouponState,
  DisplayInfo,
  ListStocksState,
  SendChannel,
  SentCountInfo,
  SingleUsageDetail,
  SingleUsageInfo,
  SingleUsageRule,
  StockBundleInfo,
  StockCouponCodeCountInfo,
  StockCouponDisplayInfo,
  StockSendRule,
  StockSentCountInfo,
  StockSingleUsageRule,
  StockUsageRuleDisplayInfo,
  UsageRuleDisplayInfo,
} from './product-coupon.js'

export interface ProductCouponBundleAddedStockBundle {
  /** 批次组ID */
  stock_bundle_id?: string
  /** 批次列表 */
  stock_list?: ProductCouponBundleStock[]
}

/** 批次列表 */
export interface ProductCouponBundleStock {
  /** 商品券ID */
  product_coupon_id?: string
  /** 批次ID */
  stock_id?: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode?: 'WECHATPAY' | 'UPLOAD'
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: StockCouponCodeCountInfo
  /** 发放规则 */
  stock_send_rule?: StockSendRule
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

export interface AddedStockBundle {
  /** 批次组ID @example 1000000013001 */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: StockBundleStock[]
}

/** 批次列表 */
export interface StockBundleStock {
  /** 商品券ID @example 1000000013 */
  product_coupon_id: string
  /** 批次ID @example 1000000013001 */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD'
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: CouponCodeCountInfo
  /** 发放规则 */
  stock_send_rule: StockBundleStockSendRule
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule?: SingleUsageRule
  /** 批次组信息 */
  stock_bundle_info: StockListStockBundleInfo
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
export interface StockBundleStockSendRule {
  /** 发放次数总上限 @example 100000 */
  max_count: number
  /** 每日发放次数上限 @example 100000000 */
  max_count_per_day?: number
  /** 每个用户领取次数上限 @example 5 */
  max_count_per_user: number
}

/** 批次组信息 */
export interface StockListStockBundleInfo {
  /** 批次组ID @example 712315129419284901 */
  stock_bundle_id: string
  /** 批次在批次组内的次序 @example 0 */
  stock_bundle_index: number
}

export interface SentCouponBundle {
  /** 用户券组ID @example 7123912547109241212489 */
  user_coupon_bundle_id: string
  /** 用户商品券列表 */
  user_product_coupon_list: UserProductCoupon[]
}

/** 用户商品券列表 */
export interface UserProductCoupon {
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
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: SingleUsageDetail
  /** 用户券组信息 */
  user_product_coupon_bundle_info: UserCouponBundleInfo
  /** 商品券信息 */
  product_coupon: UserProductCouponListProductCoupon
  /** 批次信息 */
  stock: UserProductCouponListStock
  /** 自定义附加信息 @example example_attach */
  attach?: string
  /** 渠道自定义信息 @example example_channel_custom_info */
  channel_custom_info?: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: UserProductCouponListCouponTagInfo
  /** 品牌ID @example 120344 */
  brand_id: string
}

/** 用户券组信息 */
export interface UserCouponBundleInfo {
  /** 用户券组ID @example 7123912547109241212489 */
  user_coupon_bundle_id: string
  /** 用户券组内索引 @example 0 */
  user_coupon_bundle_index: number
  /** 总可使用次数 @example 10 */
  total_count: number
  /** 已使用次数 @example 3 */
  used_count: number
}

/** 商品券信息 */
export interface UserProductCouponListProductCoupon {
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
  usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE'
  /** 单券模式信息 */
  single_usage_info?: SingleUsageInfo
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: ProductCouponProgressiveBundleUsageInfo
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

/** 多次优惠模式信息 */
export interface ProductCouponProgressiveBundleUsageInfo {
  /** 可使用次数 @example 15 */
  count: number
  /** 多次优惠使用间隔天数 @example 0 */
  interval_days?: number
}

/** 批次信息 */
export interface UserProductCouponListStock {
  /** 商品券ID @example 1000000013 */
  product_coupon_id: string
  /** 批次ID @example 1000000013001 */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD'
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: CouponCodeCountInfo
  /** 发放规则 */
  stock_send_rule: StockBundleStockSendRule
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule?: SingleUsageRule
  /** 批次组信息 */
  stock_bundle_info?: StockListStockBundleInfo
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

/** 用户商品券标签信息 */
export interface UserProductCouponListCouponTagInfo {
  /** 用户商品券标签列表 */
  coupon_tag_list?: 'MEMBER'[]
  /** 会员标签信息 */
  member_tag_info?: {
    /** 会员卡模板ID */
    member_card_id: string
  }
}
