import type { Async, Call, Rfc3339 } from '../../../../../../endpoint.js'
import type { CouponCodeCountInfo } from '../../../../../../models/busifavor.js'
import type {
  CouponAvailableStoreInfo,
  CouponDisplayInfo,
  CouponUsageMethod,
  ListStocksState,
  ProductCouponSingleUsageRule,
  ProductCouponStock,
  ProductCouponStockSendRule,
  SentCountInfo,
  SequentialUsageRule,
  SingleUsageRule,
  UsageRuleDisplayInfo,
} from '../../../../../../models/product-coupon.js'

interface Verbs {
  /**
   * 添加商品券批次
   * @remarks 服务商
   */
  post: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      json: AddStock
    },
    AddedStock
  >
  /**
   * 查询商品券批次列表
   * @remarks 服务商
   */
  get: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      query: ListStocks
    },
    StockList
  >
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` */
export interface Stocks extends Verbs, Async<Verbs> {
  /** 商品券：查询商品券指定批次、修改商品券指定批次 */
  _stock_id_: import('./stocks/_stock_id_.js').StockId
}

export interface AddStock {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 创建请求单号 @example 34657_20250101_123456 */
  out_request_no: string
  /** 批次信息 */
  stock: Stock
}

export interface AddedStock {
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
  usage_rule_display_info: StockUsageRuleDisplayInfo
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

export interface ListStocks {
  /** 批次状态 */
  state?: ListStocksState
  /** 分页大小 @example 20 */
  page_size?: number
  /** 分页Token @example MTIzMjUK */
  page_token?: string
  /** 品牌ID @example 120344 */
  brand_id: string
}

export interface StockList {
  /** 总个数 @example 100 */
  total_count: number
  /** 下一页Token @example MTIzNDUK */
  next_page_token?: string
  /** 批次列表 */
  stock_list?: ProductCouponStock[]
}

/** 批次信息 */
export interface Stock {
  /** 备注 @example 疯狂星期四项目专用 */
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
  coupon_display_info: CouponDisplayInfo
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知appid @example wx23232232323 */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
}

/** 券使用规则展示信息 */
export interface StockUsageRuleDisplayInfo {
  /** 券使用方式列表 */
  coupon_usage_method_list: CouponUsageMethod[]
  /** 小程序AppID @example wx1234567890 */
  mini_program_appid?: string
  /** 小程序跳转路径 @example /pages/index/product */
  mini_program_path?: string
  /** APP跳转路径 */
  app_path?: string
  /** 券使用说明 @example 工作日可用 */
  usage_description: string
  /** 券可用门店信息 */
  coupon_available_store_info?: CouponAvailableStoreInfo
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': Stocks
  }
}
