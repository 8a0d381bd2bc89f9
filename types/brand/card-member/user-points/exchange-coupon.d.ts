/** `brand/card-member/user-points/exchange-coupon/` */
export interface ExchangeCoupon {
  /** 商家名片会员：同步积分兑券结果 */
  confirm: import('./exchange-coupon/confirm.js').Confirm
}
