import type { Async, Call } from '../../../../../endpoint.js'
import type { Coupon } from '../../../../../models/favor.js'

interface Verbs {
  /**
   * 发放代金券
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463767
   */
  post: Call<
    {
      /** 用户openid @maxLength 128 */
      openid: string
      json: SendCoupon
    },
    {
      /** 代金券id @example 9867041 */
      coupon_id: string
    }
  >
  /**
   * 根据商户号查用户的券
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534690
   */
  get: Call<
    {
      /** 用户openid @maxLength 128 */
      openid: string
      query: ListCoupons
    },
    CouponList
  >
}

/** `v3/marketing/favor/users/{openid}/coupons` */
export interface Coupons extends Verbs, Async<Verbs> {
  /** 代金券：查询代金券详情 */
  _coupon_id_: import('./coupons/_coupon_id_.js').CouponId
}

export interface SendCoupon {
  /** 批次号 @maxLength 20 @example 9856000 */
  stock_id: string
  /** 商户单据号 @maxLength 128 @example 89560002019101000121 */
  out_request_no: string
  /** 公众账号ID @maxLength 128 @example wx233544546545989 */
  appid: string
  /** 创建批次的商户号 @maxLength 20 @example 8956000 */
  stock_creator_mchid: string
  /** 代金券面额，单位为分 @example 100 */
  coupon_value?: number
  /** 代金券使用门槛，单位为分 @example 100 */
  coupon_minimum?: number
}

export interface ListCoupons {
  /** 公众账号ID @maxLength 128 */
  appid: string
  /** 批次号 @maxLength 20 */
  stock_id?: string
  /** 券或消费金状态 */
  status?: 'SENDED' | 'USED'
  /** 创建批次的商户号 @maxLength 20 */
  creator_mchid?: string
  /** 批次发放商户号 @maxLength 20 */
  sender_mchid?: string
  /** 可用商户号 @maxLength 20 */
  available_mchid?: string
  /** 分页页码 */
  offset?: string | number
  /** 分页大小 */
  limit?: string | number
  /** 业务类型 */
  business_type?: 'MULTIUSE'
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

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/favor/users/{openid}/coupons': Coupons
  }
}
