import type { Async, Call } from '../../../../../endpoint.js'
import type {
  SingleUsageInfoDiscountCoupon,
  SingleUsageInfoNormalCoupon,
  SingleUsageRuleCouponAvailablePeriod,
  SingleUsageRuleExchangeCoupon,
  StockCouponDisplayInfo,
  StockSendRule,
  StockUsageRuleDisplayInfo,
} from '../../../../../models/product-coupon.js'
import type { ProductCouponBundleAddedStockBundle } from '../../../../../models/product-coupon-bundle.js'

interface Verbs {
  /** 添加商品券批次组 */
  post: Call<
    {
      /** 商品券ID */
      product_coupon_id: string
      json: AddStockBundle
    },
    ProductCouponBundleAddedStockBundle
  >
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles` */
export interface StockBundles extends Verbs, Async<Verbs> {
  /** 商品券：修改商品券批次组 */
  _stock_bundle_id_: import('./stock-bundles/_stock_bundle_id_.js').StockBundleId
}

export interface AddStockBundle {
  /** 修改请求单号 */
  out_request_no?: string
  /** 批次组信息 */
  stock_bundle?: StockBundle
}

/** 批次组信息 */
export interface StockBundle {
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode?: 'WECHATPAY' | 'UPLOAD'
  /** 发放规则 */
  stock_send_rule?: StockSendRule
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

/** 多次优惠使用规则 */
export interface ProgressiveBundleUsageRule {
  /** 券可核销时间 */
  coupon_available_period?: SingleUsageRuleCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon_list?: SingleUsageInfoNormalCoupon[]
  /** 折扣券使用规则列表 */
  discount_coupon_list?: SingleUsageInfoDiscountCoupon[]
  /** 兑换券使用规则列表 */
  exchange_coupon_list?: SingleUsageRuleExchangeCoupon[]
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': StockBundles
  }
}
