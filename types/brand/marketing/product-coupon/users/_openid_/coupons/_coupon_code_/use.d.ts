import type { Async, Call, Rfc3339 } from '../../../../../../../endpoint.js'
import type { AssociatedOrderInfo } from '../../../../../../../models/product-coupon.js'
import type {
  AssociatedPayScoreOrderInfo,
  ProductCouponUserCoupon,
} from '../../../../../../../models/product-coupon-user.js'

interface Verbs {
  /** 核销用户商品券 */
  post: Call<
    {
      /** 用户OpenID */
      openid: string
      /** 用户商品券Code */
      coupon_code: string
      json: UseCoupon
    },
    ProductCouponUserCoupon
  >
}

/** `brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use` */
export interface Use extends Verbs, Async<Verbs> {}

export interface UseCoupon {
  /** 商品券ID */
  product_coupon_id?: string
  /** 批次ID */
  stock_id?: string
  /** 小程序appid */
  appid?: string
  /** 核销时间 */
  use_time?: Rfc3339
  /** 修改请求单号 */
  out_request_no?: string
  /** 门店ID */
  store_id?: string
  /** 关联微信支付订单信息 */
  associated_order_info?: AssociatedOrderInfo
  /** 券核销的关联微信支付分订单信息 */
  associated_pay_score_order_info?: AssociatedPayScoreOrderInfo
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use': Use
  }
}
