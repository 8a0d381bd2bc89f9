import type { Async, Call } from '../../../../../../endpoint.js'
import type { SentCouponBundle } from '../../../../../../models/product-coupon-bundle.js'

interface Verbs {
  /**
   * 向用户发放商品券批次组
   * @remarks 服务商
   */
  post: Call<
    {
      /** 用户OpenID @example oh-394z-6CGkNoJrsDLTTUKiAnp4 */
      openid: string
      json: SendCouponBundle
    },
    SentCouponBundle
  >
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles` */
export interface CouponBundles extends Verbs, Async<Verbs> {
  /** 商品券 */
  _user_coupon_bundle_id_: import('./coupon-bundles/_user_coupon_bundle_id_.js').UserCouponBundleId
}

export interface SendCouponBundle {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 商品券ID @example 1000000013 */
  product_coupon_id: string
  /** 批次组ID @example 712315129419284901 */
  stock_bundle_id: string
  /** 公众账号AppID @example wx233544546545989 */
  appid: string
  /** 发券请求单号 @example 34657_20250101_123456 */
  send_request_no: string
  /** 自定义附加信息 @example example_attach */
  attach?: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: CouponTagInfo
}

/** 用户商品券标签信息 */
export interface CouponTagInfo {
  /** 用户商品券标签列表 @example MEMBER */
  coupon_tag_list?: string[]
  /** 会员标签信息 */
  member_tag_info?: {
    /** 会员卡模板ID */
    member_card_id: string
  }
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles': CouponBundles
  }
}
