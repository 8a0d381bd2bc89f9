import type { Async, Call } from '../../../endpoint.js'
import type {
  Location,
  PaidOnDeliveryOrder,
  PayOnDeliveryOrderShoppingInfo,
  RiskFund,
  ServiceOrderPostPayment,
  TimeRange,
} from '../../../models/payscore.js'

interface Verbs {
  /**
   * 创建先用后付订单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783634
   */
  post: Call<{ json: PayOnDeliveryOrder }, PaidOnDeliveryOrder>
}

/** `v3/payscore/partner/servicepayondeliveryorder` */
export interface Servicepayondeliveryorder extends Verbs, Async<Verbs> {}

export interface PayOnDeliveryOrder {
  /** 商户服务订单号 @maxLength 32 @example 1234323JKHDFE1243252 */
  out_order_no: string
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 子商户应用ID @maxLength 32 @example wxd678efh567hg6999 */
  sub_appid?: string
  /** 服务ID @maxLength 32 @example 500001 */
  service_id: string
  /** 服务信息 @maxLength 20 @example 某某酒店 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: ServiceOrderPostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: ServiceOrderPostPayment[]
  /** 服务时间 */
  time_range: TimeRange
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
  /** 子商户公众号下的用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
  /** 是否需要用户确认 */
  need_user_confirm?: boolean
  /** 商户号 @example 1230000109 */
  mchid?: string
  /** 先用后付购物详情 */
  shopping_info: PayOnDeliveryOrderShoppingInfo
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/partner/servicepayondeliveryorder': Servicepayondeliveryorder
  }
}
