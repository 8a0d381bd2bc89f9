import type { Async, Call } from '../../../../../endpoint.js'
import type {
  CouponStock,
  ListStocksState,
  MarketingStock,
  StockCouponDisplayInfo,
  StockSendRule,
  StockSingleUsageRule,
  StockUsageRuleDisplayInfo,
} from '../../../../../models/product-coupon.js'

interface Verbs {
  /** 添加商品券批次 */
  post: Call<
    {
      /** 商品券ID */
      product_coupon_id: string
      json: AddStock
    },
    CouponStock
  >
  /** 查询商品券批次列表 */
  get: Call<
    {
      /** 商品券ID */
      product_coupon_id: string
      query?: ListStocks
    },
    StockList
  >
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks` */
export interface Stocks extends Verbs, Async<Verbs> {
  /** 商品券：查询商品券批次详情、修改商品券批次 */
  _stock_id_: import('./stocks/_stock_id_.js').StockId
}

export interface AddStock {
  /** 修改请求单号 */
  out_request_no?: string
  /** 批次信息 */
  stock?: Stock
}

export interface ListStocks {
  /** 分页大小 */
  page_size?: number
  /** 分页Token */
  page_token?: string
  /** 批次组ID */
  stock_bundle_id?: string
  /** 批次状态 */
  state?: ListStocksState
}

export interface StockList {
  /** 已发放总次数 */
  total_count?: number
  /** 批次列表 */
  stock_list?: MarketingStock[]
  /** 下一页Token */
  next_page_token?: string
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
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks': Stocks
  }
}
