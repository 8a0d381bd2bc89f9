import type { Rfc3339 } from '../endpoint.js'
import type { PartnerProductCoupon, ProductCoupon } from './product-coupon.js'
import type { PartnerStock, ProductCouponStock } from './product-coupon-stock.js'

/** 用户商品券的使用信息 */
export interface UserCoupon {
  /** 用户商品券Code @maxLength 40 @example Code_123456 */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: CouponState
  /** 有效期开始时间 @example 2025-07-20T14:29:35+08:00 */
  valid_begin_time: Rfc3339
  /** 有效期结束时间 @example 2025-07-20T14:29:35+08:00 */
  valid_end_time: Rfc3339
  /** 领券时间 @example 2025-07-20T14:29:35+08:00 */
  receive_time: Rfc3339
  /** 发券请求单号 @example 34657_20250101_123456 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: SendChannel
  /** 确认发券请求单号 @example 34657_20250101_123456 */
  confirm_request_no?: string
  /** 确认发券时间 @example 2025-07-20T14:29:35+08:00 */
  confirm_time?: Rfc3339
  /** 失效请求单号 @example 34657_20250101_123456 */
  deactivate_request_no?: string
  /** 失效时间 @example 2025-08-31T23:59:59+08:00 */
  deactivate_time?: Rfc3339
  /** 失效原因 @example 批次信息有误，重新创建 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: SingleUsageDetail
  /** 多次优惠使用详情，usage_mode为SEQUENTIAL时返回 */
  sequential_usage_detail?: SequentialUsageDetail
  /** 多次优惠使用详情，usage_mode为PROGRESSIVE_BUNDLE时返回 */
  progressive_bundle_usage_detail?: SingleUsageDetail
  /** 用户券组信息，usage_mode为PROGRESSIVE_BUNDLE时返回 */
  user_product_coupon_bundle_info?: UserCouponBundleInfo
  /** 自定义附加信息 @example 456778868998 */
  attach?: string
  /** 渠道自定义信息 @example {} */
  channel_custom_info?: string
  /** 商品券标签信息 */
  coupon_tag_info?: CouponTagInfo
}

/** 用户商品券 */
export interface BrandUserCoupon extends UserCoupon {
  /** 商品券信息 */
  product_coupon: ProductCoupon
  /** 批次信息 */
  stock: ProductCouponStock
}

/** 用户商品券，服务商查询 */
export interface PartnerUserCoupon extends UserCoupon {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 商品券信息 */
  product_coupon: PartnerProductCoupon
  /** 批次信息 */
  stock: PartnerStock
}

/** 单券使用详情 */
export interface SingleUsageDetail {
  /** 券核销请求单号 @example 34657_20250101_123456 */
  use_request_no?: string
  /** 核销时间 @example 2025-07-24T00:00:00+08:00 */
  use_time?: Rfc3339
  /** 关联微信支付订单信息 */
  associated_order_info?: AssociatedOrderInfo
  /** 关联微信支付分订单信息 */
  associated_pay_score_order_info?: AssociatedPayScoreOrderInfo
  /** 退券请求单号 @example MCHRETURN202003101234 */
  return_request_no?: string
  /** 退券时间 @example 2025-07-20T14:29:35+08:00 */
  return_time?: Rfc3339
  /** 节省金额，单位为分 */
  saved_amount?: number
}

/** 多次优惠使用详情 */
export interface SequentialUsageDetail {
  /** 可使用次数 @example 15 */
  total_count: number
  /** 已使用次数 @example 1 */
  used_count: number
  /** 多次优惠使用详情列表 */
  detail_item_list?: DetailItem[]
}

/** 多次优惠使用详情列表 */
export interface DetailItem {
  /** 状态 */
  detail_state: DetailState
  /** 有效期开始时间 @example 2025-07-20T14:29:35+08:00 */
  valid_begin_time: Rfc3339
  /** 有效期结束时间 @example 2025-07-20T14:29:35+08:00 */
  valid_end_time: Rfc3339
  /** 券核销请求单号 @example 34657_20250101_123456 */
  use_request_no?: string
  /** 核销时间 @example 2025-07-24T00:00:00+08:00 */
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

/** 用户券组信息 */
export interface UserCouponBundleInfo {
  /** 用户券组ID @example 123456446565767 */
  user_coupon_bundle_id: string
  /** 用户券在券组内的次序 @example 0 */
  user_coupon_bundle_index: number
  /** 可使用次数 @example 3 */
  total_count: number
  /** 已使用次数 @example 1 */
  used_count: number
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

/** 关联微信支付分订单信息 */
export interface AssociatedPayScoreOrderInfo {
  /** 微信支付分订单号 @example 15646546545165651651 */
  order_id?: string
  /** 商户订单号 @example 1234323JKHDFE1243252 */
  out_order_no?: string
  /** 商户号 @example 1234567890 */
  mchid?: string
  /** 子商户号 @example 1234567890 */
  sub_mchid?: string
}

/** 商品券标签信息 */
export interface CouponTagInfo {
  /** 商品券标签列表 */
  coupon_tag_list?: 'MEMBER'[]
  /** 会员标签信息 */
  member_tag_info?: MemberTagInfo
}

/** 会员标签信息 */
export interface MemberTagInfo {
  /** 会员卡ID @example card_id_123456 */
  member_card_id: string
}

export interface SendCouponRequest {
  /** 商品券ID @example 1000000013 */
  product_coupon_id: string
  /** 批次ID @example 1000000013001 */
  stock_id: string
  /** 用户商品券Code，coupon_code_mode为API_ASSIGN时必填 @maxLength 40 @example Code_123456 */
  coupon_code?: string
  /** 公众账号AppID @example wx233544546545989 */
  appid: string
  /** 发券请求单号 @minLength 6 @maxLength 128 @example 34657_20250101_123456 */
  send_request_no: string
  /** 自定义附加信息 @maxLength 150 @example 456778868998 */
  attach?: string
  /** 商品券标签信息 */
  coupon_tag_info?: CouponTagInfo
}

export interface PreSendUserCoupon {
  /** 商品券ID @example 1000000013 */
  product_coupon_id: string
  /** 批次ID @example 1000000013001 */
  stock_id: string
  /** 用户商品券Code，coupon_code_mode为API_ASSIGN时必填 @maxLength 40 @example Code_123456 */
  coupon_code?: string
  /** 公众账号AppID @example wx233544546545989 */
  appid: string
  /** 发券请求单号 @minLength 6 @maxLength 128 @example 34657_20250101_123456 */
  send_request_no: string
  /** 自定义附加信息 @example 456778868998 */
  attach?: string
}

export interface ListUserCoupons {
  /** 商品券ID @example 1000000013 */
  product_coupon_id?: string
  /** 批次ID @example 1000000013001 */
  stock_id?: string
  /** 公众账号AppID @example wx233544546545989 */
  appid: string
  /** 用户商品券状态 */
  coupon_state?: CouponState
  /** 用户券组ID @example 123456446565767 */
  user_coupon_bundle_id?: string
  /** 分页大小 @maximum 50 @example 10 */
  page_size?: string | number
  /** 分页凭证 @example 3442323232 */
  page_token?: string
}

export interface UserCouponKey {
  /** 商品券ID @example 1000000013 */
  product_coupon_id: string
  /** 批次ID @example 1000000013001 */
  stock_id: string
  /** 公众账号AppID @example wx233544546545989 */
  appid: string
}

export interface ConfirmCouponRequest extends UserCouponKey {
  /** 请求单号 @minLength 6 @maxLength 40 @pattern /[0-9A-Za-z_-]+/ @example 34657_20250101_123456 */
  out_request_no: string
}

export interface DeactivateCouponRequest extends ConfirmCouponRequest {
  /** 失效原因 @example 商品已下线，使用户商品券失效 */
  deactivate_reason: string
}

export interface UseCouponRequest extends ConfirmCouponRequest {
  /** 核销时间 @example 2025-07-24T00:00:00+08:00 */
  use_time: Rfc3339
  /** 关联微信支付订单信息，使用微信支付订单核销时填写 */
  associated_order_info?: AssociatedOrderInfo
  /** 关联微信支付分订单信息，使用微信支付分订单核销时填写 */
  associated_pay_score_order_info?: AssociatedPayScoreOrderInfo
  /** 门店ID @example 100000001 */
  store_id?: string
  /** 节省金额，单位为分 */
  saved_amount?: number
}

export interface UserCouponBundle {
  /** 用户券组ID @example 123456446565767 */
  user_coupon_bundle_id: string
  /** 用户商品券列表 */
  user_product_coupon_list: PartnerUserCoupon[]
}

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

/** 多次优惠使用状态 */
export type DetailState = 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'
