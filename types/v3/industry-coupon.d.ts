/** `v3/industry-coupon/` */
export interface IndustryCoupon {
  /** 出行券切卡：出行券切卡组件预下单 */
  tokens: import('./industry-coupon/tokens.js').Tokens
}
