import type { ServiceOrderGoodsDetail } from './payscore.js'

/** 优惠功能 */
export interface PayscoreUserPaidPromotionDetail {
  /** 券ID @example 123456 */
  coupon_id: string
  /** 优惠名称 @example 单品优惠-6 */
  name?: string
  /** 优惠范围 @example GLOBAL */
  scope?: string
  /** 优惠类型 @example CASH */
  type?: string
  /** 优惠券面额，单位为分 @example 100 */
  amount: number
  /** 活动ID @example activity_id */
  stock_id?: string
  /** 微信出资，单位为分 @example 100 */
  wechatpay_contribute?: number
  /** 商户出资，单位为分 @example 100 */
  merchant_contribute?: number
  /** 其他出资，单位为分 @example 100 */
  other_contribute?: number
  /** 优惠币种 @example CNY */
  currency?: string
  /** 单品列表 */
  goods_detail?: ServiceOrderGoodsDetail[]
}
