import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 为用户发银行提现免费券
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml
   */
  post: Call<
    {
      /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
      openid: string
      json: CreateCoupon
    },
    CreatedCoupon
  >
  /**
   * 查询批次下用户银行提现免费券列表
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml
   */
  get: Call<
    {
      /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
      openid: string
      query: ListCoupons
    },
    CouponList
  >
}

/** `v3/marketing/withdraw-favor/users/{openid}/coupons` */
export interface Coupons extends Verbs, Async<Verbs> {}

export interface CreateCoupon {
  /** 银行提现免费券批次创建方商户号 @example 1230000109 */
  mchid: string
  /** 银行提现免费券批次ID @example 1304490000000059 */
  stock_id: string
  /** 应用ID @example wxd678efh567hg6787 */
  appid: string
  /** 商户单据号 @example 89560002019101000121 */
  send_request_no: string
}

export interface CreatedCoupon {
  /** 银行提现免费券ID @example C688134DB8D27165DCD630B319A870679F29B3720EF89F4F8EAE01429641F8C2-17-1505164059 */
  coupon_id?: string
  /** 银行提现免费券过期时间 @example 2021-05-20T13:29:35.120+08:00 */
  expire_time?: Rfc3339
}

export interface ListCoupons {
  /** 银行提现免费券批次创建方商户号 @example 1230000109 */
  mchid: string
  /** 银行提现免费券批次ID @example 1304490000000059 */
  stock_id: string
  /** 应用ID @example wxd678efh567hg6787 */
  appid: string
  /** 分页页码 @example 1 */
  offset?: string | number
  /** 分页大小 @example 10 */
  limit?: string | number
}

export interface CouponList {
  /** 银行提现免费券列表 */
  data: Coupon[]
  /** 分页页码 @example 1 */
  offset: number
  /** 分页大小 @example 10 */
  limit: number
  /** 查询结果总数 @example 100 */
  total_count: number
}

/** 银行提现免费券列表 */
export interface Coupon {
  /** 发放时间 @example 2021-05-20T13:29:35.120+08:00 */
  send_time?: Rfc3339
  /** 发放额度 @example 1000 */
  send_quota?: number
  /** 银行提现免费券的券ID @example C688134DB8D27165DCD630B319A870679F29B3720EF89F4F8EAE01429641F8C2-17-1505164059 */
  coupon_id?: string
  /** 使用额度 @example 500 */
  use_quota?: number
  /** 银行提现免费券券状态 @example VALID */
  coupon_state?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/withdraw-favor/users/{openid}/coupons': Coupons
  }
}
