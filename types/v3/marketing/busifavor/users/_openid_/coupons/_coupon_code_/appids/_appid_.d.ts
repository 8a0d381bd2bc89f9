import type { Async, Call, Rfc3339 } from '../../../../../../../../endpoint.js'
import type { CouponUseRule, CustomEntrance, DisplayPatternInfo } from '../../../../../../../../models/busifavor.js'

interface Verbs {
  /**
   * 查询用户单张券详情
   * @remarks 直连商户
   */
  get: Call<{ /** 用户标识 */ openid: string; /** 券code */ coupon_code: string; /** 公众账号ID */ appid: string }, BusifavorAppid>
}

/** `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}` */
export interface Appid extends Verbs, Async<Verbs> {}

export interface BusifavorAppid {
  /** 商家券批次名称 @maxLength 24 */
  stock_name: string
  /** 批次归属商户号 @minLength 8 @maxLength 15 */
  belong_merchant: string
  /** 批次备注 @maxLength 20 */
  comment?: string
  /** 适用商品范围 @maxLength 15 */
  goods_name: string
  /** 批次类型 @maxLength 32 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 核销规则 */
  coupon_use_rule: CouponUseRule
  /** 自定义入口 */
  custom_entrance?: CustomEntrance
  /** 样式信息 */
  display_pattern_info: DisplayPatternInfo
  /** 券code */
  coupon_code?: string
  /** 券状态 */
  coupon_state?: 'PENDING_REDEEM' | 'REDEEM_CONFIRMING' | 'REDEEM_FAILED' | 'REDEEM_EXPIRED'
  /** 批次号 */
  stock_id?: string
  /** 是否允许转赠 */
  transferable?: boolean
  /** 是否允许分享链接 */
  shareable?: boolean
  /** 发券请求单号 */
  send_request_no: string
  /** 核销请求单号 */
  use_request_no?: string
  /** 券可使用开始时间 */
  available_start_time: Rfc3339
  /** 券过期时间 */
  expire_time: Rfc3339
  /** 券领券时间 */
  receive_time: Rfc3339
  /** 券核销时间 */
  use_time?: Rfc3339
  /** 关联的商户订单号 */
  associate_out_trade_no?: string
  /** 退券请求单据号 */
  return_request_no?: string
  /** 退券时间 */
  return_time?: Rfc3339
  /** 失效请求单据号 */
  deactivate_request_no?: string
  /** 失效时间 */
  deactivate_time?: Rfc3339
  /** 失效原因 */
  deactivate_reason?: string
}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints { 'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}': Appid }
}
