import type { Async, Call } from '../../endpoint.js'
import type {
  Location,
  PostDiscount,
  PostPayment,
  RiskFund,
  ServiceOrderPostPayment,
  ServiceOrderTimeRange,
  ShoppingInfo,
  ShoppingInfoGoods,
  ShoppingInfoJumpLink,
  TimeRange,
} from '../../models/payscore.js'

interface Verbs {
  /**
   * 创建先用后付订单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012856585
   */
  post: Call<{ json: PayOnDeliveryOrder }, PaidOnDeliveryOrder>
}

/** `v3/payscore/servicepayondeliveryorder` */
export interface Servicepayondeliveryorder extends Verbs, Async<Verbs> {}

export interface PayOnDeliveryOrder {
  /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 服务ID @maxLength 32 @example 500001 */
  service_id: string
  /** 服务信息 @maxLength 20 @example 某某酒店 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: PostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: PostDiscount[]
  /** 服务时间段 */
  time_range: ServiceOrderTimeRange
  /** 服务位置 */
  location?: Location
  /** 订单风险金 */
  risk_fund: RiskFund
  /** 商户数据包 @maxLength 256 @example Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  attach?: string
  /** 商户回调地址 @maxLength 255 @example https://api.test.com */
  notify_url: string
  /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 是否需要用户确认 */
  need_user_confirm?: boolean
  /** 商户号 @example 1230000109 */
  mchid?: string
  /** 先用后付购物详情 */
  shopping_info: PayOnDeliveryOrderShoppingInfo
}

export interface PaidOnDeliveryOrder {
  /** 公众账号ID @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 商户服务订单号 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 服务ID @example 2002000000000558128851361561536 */
  service_id: string
  /** 服务信息 @example 某某酒店 */
  service_introduction: string
  /** 服务订单状态 @example CREATED */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'
  /** 订单状态说明 @example MCH_COMPLETE */
  state_description?: string
  /** 后付费项目 */
  post_payments?: ServiceOrderPostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: ServiceOrderPostPayment[]
  /** 服务风险金 */
  risk_fund?: RiskFund
  /** 服务时间段 */
  time_range?: TimeRange
  /** 服务位置 */
  location?: Location
  /** 商户数据包 @example Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald */
  attach?: string
  /** 商户回调地址 @example https://api.test.com */
  notify_url?: string
  /** 微信支付服务订单号 @example 15646546545165651651 */
  order_id: string
  /** 跳转微信侧小程序订单数据 @example DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we */
  package: string
  /** 先用后付购物详情 */
  shopping_info?: ShoppingInfo
}

/** 先用后付购物详情 */
export interface PayOnDeliveryOrderShoppingInfo {
  /** 实际购物商家公众号ID @example wxd678efh567hg6787 */
  real_merchant_appid?: string
  /** 单详跳转链接 */
  jump_link: ShoppingInfoJumpLink
  /** 商品列表 */
  goods: ShoppingInfoGoods[]
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/servicepayondeliveryorder': Servicepayondeliveryorder
  }
}
