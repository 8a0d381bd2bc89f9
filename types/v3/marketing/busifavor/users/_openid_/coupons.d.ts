import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'
import type { CouponUseRule, CustomEntrance, DisplayPatternInfo } from '../../../../../models/busifavor.js'

interface Verbs {
  /**
   * 根据过滤条件查询用户券
   * @remarks 直连商户
   */
  get: Call<{ /** 用户标识 @example 2323dfsdf342342 */ openid: string; query: ListCoupons }, CouponList>
}

/** `v3/marketing/busifavor/users/{openid}/coupons` */
export interface Coupons extends Verbs, Async<Verbs> {
  _coupon_code_: import('./coupons/_coupon_code_.js').CouponCode
}

export interface ListCoupons {
  /** 公众账号ID @example wx233544546545989 */
  appid: string
  /** 批次号 @example 9865000 */
  stock_id?: string
  /** 券状态 */
  coupon_state?: CouponState
  /** 创建批次的商户号 @example 1000000001 */
  creator_merchant?: string
  /** 批次归属商户号 @example 1000000002 */
  belong_merchant?: string
  /** 批次发放商户号 @example 1000000003 */
  sender_merchant?: string
  /** 分页页码 @example 0 */
  offset?: number
  /** 分页大小 @example 20 */
  limit?: number
}

export interface CouponList {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 结果集 */
  data: Coupon[]
}

/** 券状态 */
export type CouponState = 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'

/** 结果集 */
export interface Coupon {
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
  coupon_state?: CouponState
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

declare module '../../../../../endpoint.js' {
  interface Endpoints { 'v3/marketing/busifavor/users/{openid}/coupons': Coupons }
}
