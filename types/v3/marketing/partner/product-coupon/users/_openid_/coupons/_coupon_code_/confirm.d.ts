import type { Async, Call, Rfc3339 } from '../../../../../../../../endpoint.js'
import type {
  AssociatedOrderInfo,
  CouponState,
  ProductCoupon,
  ProductCouponStock,
  SendChannel,
} from '../../../../../../../../models/product-coupon.js'
import type { SequentialUsageDetail } from '../../../../../../../../models/product-coupon-user.js'

interface Verbs {
  /**
   * 确认发放用户商品券
   * @remarks 服务商
   */
  post: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      /** 用户商品券Code @example 123446565767 */
      coupon_code: string
      json: ConfirmCoupon
    },
    ConfirmedCoupon
  >
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm` */
export interface Confirm extends Verbs, Async<Verbs> {}

export interface ConfirmCoupon {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 商品券ID @example 1000000013 */
  product_coupon_id: string
  /** 批次ID @example 1000000013001 */
  stock_id: string
  /** 公众账号AppID @example wx233544546545989 */
  appid: string
  /** 确认发放请求单号 @example 34657_20250101_123456 */
  out_request_no: string
}

export interface ConfirmedCoupon {
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
  progressive_bundle_usage_detail?: SequentialUsageDetail
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

/** 单券使用详情 */
export interface SingleUsageDetail {
  /** 券核销请求单号 @example 34657_20250101_123456 */
  use_request_no?: string
  /** 核销时间 @example 2025-07-24T00:00+08:00 */
  use_time?: Rfc3339
  /** 关联微信支付订单信息 */
  associated_order_info?: AssociatedOrderInfo
  /** 券核销的关联微信支付分订单信息 */
  associated_pay_score_order_info?: AssociatedPayScoreOrderInfo
  /** 优惠金额，单位为分 @example 0 */
  saved_amount?: number
  /** 退券请求单号 @example MCHRETURN202003101234 */
  return_request_no?: string
  /** 退券时间 @example 2025-07-20T14:29:35+08:00 */
  return_time?: Rfc3339
}

/** 券核销的关联微信支付分订单信息 */
export interface AssociatedPayScoreOrderInfo {
  /** 微信支付服务订单号 @example 4200000000123456789123456789 */
  order_id?: string
  /** 商户订单号 @example trade_no_20250724123456 */
  out_trade_no?: string
  /** 商户号 @example 1234567890 */
  mchid?: string
  /** 子商户号 @example 1234567890 */
  sub_mchid?: string
}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': Confirm
  }
}
