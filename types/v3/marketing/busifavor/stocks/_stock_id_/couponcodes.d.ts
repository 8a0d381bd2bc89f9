import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'
import type { BusifavorCouponState } from '../../../../../models/busifavor.js'
import type { FailedCode } from '../../../../../models/product-coupon-stock.js'

interface Verbs {
  /**
   * 上传预存code
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487038
   */
  post: Call<
    {
      /** 批次号 @maxLength 20 */
      stock_id: string
      json: UploadCouponCodes
    },
    UploadedCouponCodes
  >
  /**
   * 查询预存code列表
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  get: Call<
    {
      /** 批次号 */
      stock_id: string
      query?: ListCouponCodes
    },
    CouponCodeList
  >
}

/** `v3/marketing/busifavor/stocks/{stock_id}/couponcodes` */
export interface Couponcodes extends Verbs, Async<Verbs> {
  /** 商家券：查询预存code详情、删除预存code */
  _coupon_code_: import('./couponcodes/_coupon_code_.js').CouponCodeValue
}

export interface UploadCouponCodes {
  /** 券code列表 @example ABC9588200 */
  coupon_code_list: string[]
  /** 请求业务单据号 @maxLength 128 @example 100002322019090134234sfdf */
  upload_request_no: string
}

export interface UploadedCouponCodes {
  /** 批次号 @maxLength 20 @example 98065001 */
  stock_id: string
  /** 去重后上传code总数 @example 500 */
  total_count: number
  /** 上传成功code个数 @example 20 */
  success_count: number
  /** 上传成功的code列表 */
  success_codes?: string[]
  /** 上传成功时间 @example 2015-05-20T13:29:35+08:00 */
  success_time: Rfc3339
  /** 上传失败code个数 @example 10 */
  fail_count?: number
  /** 上传失败的code及原因 */
  fail_codes?: FailedCode[]
  /** 已存在的code列表 */
  exist_codes?: string[]
  /** 本次请求中重复的code列表 */
  duplicate_codes?: string[]
}

export interface ListCouponCodes {
  /** 券code状态 */
  status?: 'AVAILABLE' | 'DISPATCHED' | BusifavorCouponState
  /** 公众账号ID @example wx233544546545989 */
  appid?: string
  /** 分页页码 @example 0 */
  offset?: string | number
  /** 分页大小 @example 20 */
  limit?: string | number
}

export interface CouponCodeList {
  /** 批次号 @example 98065001 */
  stock_id: string
  /** 批次总数 @example 10 */
  total_count: number
  /** 分页大小 @example 8 */
  limit: number
  /** 分页页码 @example 1 */
  offset: number
  /** 券code列表 */
  data?: CouponCode[]
}

/** 券code信息 */
export interface CouponCode {
  /** 商户上传code */
  code: string
  /** 商户上传code分配状态 */
  code_status: 'AVAILABLE' | 'DISPATCHED'
  /** 上传时间 */
  upload_time?: Rfc3339
  /** 被分配时间 */
  dispatched_time?: Rfc3339
  /** 领券用户的OpenID */
  openid?: string
  /** 领券用户的UnionID */
  unionid?: string
  /** 用户券code */
  coupon_code?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/busifavor/stocks/{stock_id}/couponcodes': Couponcodes
  }
}
