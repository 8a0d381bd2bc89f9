import type { Async, Call } from '../../../../../../endpoint.js'
import type {
  CouponDisplayInfo,
  DiscountCoupon,
  ExchangeCoupon,
  NormalCoupon,
  ProductCouponAvailablePeriod,
  UsageRuleDisplayInfo,
} from '../../../../../../models/product-coupon.js'
import type {
  AddedStockBundle,
  StockBundleStockSendRule,
} from '../../../../../../models/product-coupon-bundle.js'

interface Verbs {
  /**
   * 添加商品券批次组
   * @remarks 服务商
   */
  post: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      json: AddStockBundle
    },
    AddedStockBundle
  >
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles` */
export interface StockBundles extends Verbs, Async<Verbs> {
  /** 商品券：修改商品券批次组 */
  _stock_bundle_id_: import('./stock-bundles/_stock_bundle_id_.js').StockBundleId
}

export interface AddStockBundle {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 创建请求单号 @example 34657_20250101_123456 */
  out_request_no: string
  /** 批次组信息 */
  stock_bundle: StockBundle
}

/** 批次组信息 */
export interface StockBundle {
  /** 备注 @example 疯狂星期四项目专用 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD'
  /** 发放规则 */
  stock_send_rule: StockBundleStockSendRule
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule?: ProgressiveBundleUsageRule
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

/** 多次优惠使用规则 */
export interface ProgressiveBundleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: ProductCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon_list?: NormalCoupon[]
  /** 折扣券使用规则 */
  discount_coupon_list?: DiscountCoupon[]
  /** 兑换券使用规则 */
  exchange_coupon_list?: ExchangeCoupon[]
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': StockBundles
  }
}
