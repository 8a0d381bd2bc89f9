/** `v3/brand/partner/card-member/user-points/exchange-coupon/` */
export interface ExchangeCoupon {
  confirm: import('./exchange-coupon/confirm.js').Confirm
}
