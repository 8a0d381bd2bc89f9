import type { Rfc3339 } from '../endpoint.js'
import type {
  AssociatedOrderInfo,
  BrandProductCoupon,
  CouponState,
  CouponStock,
  MarketingStock,
  ProductCoupon,
  ProductCouponStock,
  SendChannel,
  SingleUsageDetail,
} from './product-coupon.js'

/** 用户商品券列表 */
export interface ProductCouponUserCoupon {
  /** 用户商品券Code */
  coupon_code?: string
  /** 用户商品券状态 */
  coupon_state?: CouponState
  /** 有效期开始时间 */
  valid_begin_time?: Rfc3339
  /** 有效期结束时间 */
  valid_end_time?: Rfc3339
  /** 领券时间 */
  receive_time?: Rfc3339
  /** 发券请求单号 */
  send_request_no?: string
  /** 发券渠道 */
  send_channel?: 'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT'
  /** 确认请求单号 */
  confirm_request_no?: string
  /** 确认发放时间 */
  confirm_time?: Rfc3339
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 */
  deactivate_time?: Rfc3339
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: CouponSingleUsageDetail
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: CouponSingleUsageDetail
  /** 用户券组信息 */
  user_product_coupon_bundle_info?: UserProductCouponBundleInfo
  /** 商品券信息 */
  product_coupon?: BrandProductCoupon
  /** 批次信息 */
  stock?: MarketingStock
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: CouponTagInfo
}

/** 单券使用详情 */
export interface CouponSingleUsageDetail {
  /** 券核销请求单号 */
  use_request_no?: string
  /** 核销时间 */
  use_time?: Rfc3339
  /** 退券请求单号 */
  return_request_no?: string
  /** 退券时间 */
  return_time?: Rfc3339
  /** 关联微信支付订单信息 */
  associated_order_info?: AssociatedOrderInfo
  /** 券核销的关联微信支付分订单信息 */
  associated_pay_score_order_info?: AssociatedPayScoreOrderInfo
}

/** 券核销的关联微信支付分订单信息 */
export interface AssociatedPayScoreOrderInfo {
  /** 微信支付服务订单号 */
  order_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 商户号 */
  mchid?: string
  /** 子商户号 */
  sub_mchid?: string
}

/** 用户券组信息 */
export interface UserProductCouponBundleInfo {
  /** 用户券组ID */
  user_coupon_bundle_id?: string
  /** 用户券组内索引 */
  user_coupon_bundle_index?: number
  /** 已发放总次数 */
  total_count?: number
  /** 已使用次数 */
  used_count?: number
}

/** 用户商品券标签信息 */
export interface CouponTagInfo {
  /** 用户商品券标签列表 */
  coupon_tag_list?: 'MEMBER'[]
  /** 会员标签信息 */
  member_tag_info?: {
    /** 会员卡模板ID */
    member_card_id?: string
  }
}

export interface SentCoupon {
  /** 用户商品券Code */
  coupon_code?: string
  /** 用户商品券状态 */
  coupon_state?: CouponState
  /** 有效期开始时间 */
  valid_begin_time?: Rfc3339
  /** 有效期结束时间 */
  valid_end_time?: Rfc3339
  /** 领券时间 */
  receive_time?: Rfc3339
  /** 发券请求单号 */
  send_request_no?: string
  /** 发券渠道 */
  send_channel?: 'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT'
  /** 确认请求单号 */
  confirm_request_no?: string
  /** 确认发放时间 */
  confirm_time?: Rfc3339
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 */
  deactivate_time?: Rfc3339
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: CouponSingleUsageDetail
  /** 商品券信息 */
  product_coupon?: BrandProductCoupon
  /** 批次信息 */
  stock?: CouponStock
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: CouponTagInfo
}

export interface ConfirmCoupon {
  /** 商品券ID */
  product_coupon_id?: string
  /** 批次ID */
  stock_id?: string
  /** 小程序appid */
  appid?: string
  /** 修改请求单号 */
  out_request_no?: string
}

export interface PartnerCoupon {
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
  /** 单券使用详情 */
  single_usage_detail?: SingleUsageDetail
  /** 多次优惠使用详情 */
  sequential_usage_detail?: SequentialUsageDetail
  /** 商品券信息 */
  product_coupon: ProductCoupon
  /** 批次信息 */
  stock: ProductCouponStock
  /** 自定义附加信息 @example example_attach */
  attach?: string
  /** 渠道自定义信息 @example example_channel_custom_info */
  channel_custom_info?: string
  /** 品牌ID @example 120344 */
  brand_id: string
}

/** 多次优惠使用详情 */
export interface SequentialUsageDetail {
  /** 总可使用次数 @example 10 */
  total_count?: number
  /** 已使用次数 @example 3 */
  used_count?: number
  /** 轮次使用详情列表 */
  detail_item_list?: DetailItem[]
}

/** 轮次使用详情列表 */
export interface DetailItem {
  /** 轮次使用详情状态 */
  detail_state?: DetailState
  /** 有效期开始时间 @example 2025-07-20T14:29:35+08:00 */
  valid_begin_time?: Rfc3339
  /** 有效期结束时间 @example 2025-07-20T14:29:35+08:00 */
  valid_end_time?: Rfc3339
  /** 核销请求单号 @example MCHUSE202003101234 */
  use_request_no?: string
  /** 核销时间 @example 2025-07-20T14:29:35+08:00 */
  use_time?: Rfc3339
  /** 关联微信支付订单信息 */
  associated_order_info?: AssociatedOrderInfo
  /** 退券请求单号 @example MCHRETURN202003101234 */
  return_request_no?: string
  /** 退券时间 @example 2025-07-20T14:29:35+08:00 */
  return_time?: Rfc3339
  /** 删除时间 @example 2025-07-20T14:29:35+08:00 */
  delete_time?: Rfc3339
}

/** 轮次使用详情状态 */
export type DetailState = 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'
