import type { Async, Call } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 同步积分兑券结果
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015897268
   */
  post: Call<{ json: ConfirmExchangeCoupon }, ConfirmExchangeCoupon>
}

/** `v3/brand/partner/card-member/user-points/exchange-coupon/confirm` */
export interface Confirm extends Verbs, Async<Verbs> {}

export interface ConfirmExchangeCoupon {
  /** 积分兑券ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  record_id: string
  /** 积分兑券模板ID @example 0Flpo7FqTQ */
  exchange_coupon_template_id: string
  /** 品牌ID @maxLength 32 @example 1004 */
  brand_id: string
  /** 会员卡模板ID @example pbLatjvWOibDc5-TBnbUk1pD12o0 */
  card_id: string
  /** 用户标识 @example obLatjnx9gnqzS4myYGmLZ7LgLBA */
  openid: string
  /** 会员卡code @example 478515832665 */
  user_card_code: string
  /** 积分兑券状态 */
  state: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL'
  /** 兑券成功的券code @example 123446565767 */
  coupon_code?: string
  /** 兑券失败原因 @example 积分不足 */
  fail_reason?: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/card-member/user-points/exchange-coupon/confirm': Confirm
  }
}
