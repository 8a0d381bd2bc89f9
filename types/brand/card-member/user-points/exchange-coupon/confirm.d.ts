import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 同步积分兑券结果
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015897310
   */
  post: Call<
    {
      json: ConfirmExchangeCoupon
    },
    ConfirmedExchangeCoupon
  >
}

/** `brand/card-member/user-points/exchange-coupon/confirm` */
export interface Confirm extends Verbs, Async<Verbs> {}

export interface ConfirmExchangeCoupon {
  /** 积分兑券ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  record_id: string
  /** 积分兑券模板ID @example 0Flpo7FqTQ */
  exchange_coupon_template_id: string
  /** 会员卡模板ID @maxLength 32 @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
  /** 用户标识 @maxLength 128 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid: string
  /** 会员卡code @maxLength 32 @example 478515832665 */
  user_card_code: string
  /** 积分兑券结果 */
  result: string
  /** 拒绝原因，拒绝兑券时填写 @example 积分不足 */
  reject_reason?: string
}

export interface ConfirmedExchangeCoupon {
  /** 积分兑券ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  record_id: string
  /** 积分兑券模板ID @example 0Flpo7FqTQ */
  exchange_coupon_template_id: string
  /** 品牌ID @maxLength 32 @example 1004 */
  brand_id: string
  /** 会员卡模板ID @maxLength 32 @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
  /** 用户标识 @maxLength 128 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid: string
  /** 会员卡code @maxLength 32 @example 478515832665 */
  user_card_code: string
  /** 积分兑券状态 */
  state: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL'
  /** 商品券ID @example 701138812971763025610907319729 */
  product_coupon_id?: string
  /** 商品券批次类型 */
  product_coupon_stock_type?: string
  /** 批次ID @example 98065001 */
  stock_id?: string
  /** 兑券成功的券code @example 123446565767 */
  coupon_code?: string
  /** 拒绝原因 @example 积分不足 */
  reject_reason?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'brand/card-member/user-points/exchange-coupon/confirm': Confirm
  }
}
