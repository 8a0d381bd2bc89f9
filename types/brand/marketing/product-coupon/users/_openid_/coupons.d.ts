import type { Async, Call } from '../../../../../endpoint.js'
import type { CouponState } from '../../../../../models/product-coupon.js'
import type {
  CouponTagInfo,
  ProductCouponUserCoupon,
  SentCoupon,
} from '../../../../../models/product-coupon-user.js'

interface Verbs {
  /** 向用户发放商品券 */
  post: Call<
    {
      /** 用户OpenID */
      openid: string
      json: SendCoupon
    },
    SentCoupon
  >
  /** 指定券状态查询用户商品券列表 */
  get: Call<
    {
      /** 用户OpenID */
      openid: string
      query?: ListCoupons
    },
    CouponList
  >
}

/** `brand/marketing/product-coupon/users/{openid}/coupons` */
export interface Coupons extends Verbs, Async<Verbs> {
  /** 商品券：查询用户商品券详情 */
  _coupon_code_: import('./coupons/_coupon_code_.js').CouponCode
}

export interface SendCoupon {
  /** 商品券ID */
  product_coupon_id?: string
  /** 批次ID */
  stock_id?: string
  /** 用户商品券Code */
  coupon_code?: string
  /** 小程序appid */
  appid?: string
  /** 发券请求单号 */
  send_request_no?: string
  /** 自定义附加信息 */
  attach?: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: CouponTagInfo
}

export interface ListCoupons {
  /** 商品券ID */
  product_coupon_id?: string
  /** 批次ID */
  stock_id?: string
  /** 小程序appid */
  appid?: string
  /** 用户券组ID */
  user_coupon_bundle_id?: string
  /** 分页大小 */
  page_size?: number
  /** 分页Token */
  page_token?: string
  /** 用户商品券状态 */
  coupon_state?: CouponState
}

export interface CouponList {
  /** 已发放总次数 */
  total_count?: number
  /** 用户商品券列表 */
  user_coupon_list?: ProductCouponUserCoupon[]
  /** 下一页Token */
  next_page_token?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/users/{openid}/coupons': Coupons
  }
}
