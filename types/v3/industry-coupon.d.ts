/** `v3/industry-coupon/` */
export interface IndustryCoupon {
  tokens: import('./industry-coupon/tokens.js').Tokens
}
