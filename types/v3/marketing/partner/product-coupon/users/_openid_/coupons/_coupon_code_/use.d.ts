import type { Async, Call, Rfc3339 } from '../../../../../../../../endpoint.js'
import type {
  AssociatedOrderInfo,
  CouponState,
  ProductCoupon,
  ProductCouponStock,
  SendChannel,
  SingleUsageDetail,
} from '../../../../../../../../models/product-coupon.js'
import type {
  AssociatedPayScoreOrderInfo,
  DetailState,
} from '../../../../../../../../models/product-coupon-user.js'

interface Verbs {
  /**
   * 核销用户商品券
   * @remarks 服务商
   */
  post: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      /** 用户商品券Code @example 123446565767 */
      coupon_code: string
      json: UseCoupon
    },
    UsedCoupon
  >
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use` */
export interface Use extends Verbs, Async<Verbs> {}

export interface UseCoupon {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 商品券ID @example 1000000013 */
  product_coupon_id: string
  /** 批次ID @example 1000000013001 */
  stock_id: string
  /** 公众账号AppID @example wx233544546545989 */
  appid: string
  /** 核销时间 @example 2025-07-24T00:00+08:00 */
  use_time: Rfc3339
  /** 关联微信支付订单信息 */
  associated_order_info: AssociatedOrderInfo
  /** 核销请求单号 @example 34657_20250101_123456 */
  out_request_no: string
  /** 多次优惠索引 @example 0 */
  sequential_coupon_index?: number
  /** 核销门店ID */
  store_id?: string
  /** 关联微信支付分订单信息 */
  associated_pay_score_order_info?: AssociatedPayScoreOrderInfo
  /** 优惠金额，单位为分 */
  saved_amount?: number
}

export interface UsedCoupon {
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
  total_count: number
  /** 已使用次数 @example 3 */
  used_count: number
  /** 轮次使用详情列表 */
  detail_item_list?: DetailItem[]
}

/** 轮次使用详情列表 */
export interface DetailItem {
  /** 轮次使用详情状态 */
  detail_state: DetailState
  /** 有效期开始时间 @example 2025-07-20T14:29:35+08:00 */
  valid_begin_time: Rfc3339
  /** 有效期结束时间 @example 2025-07-20T14:29:35+08:00 */
  valid_end_time: Rfc3339
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

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use': Use
  }
}
