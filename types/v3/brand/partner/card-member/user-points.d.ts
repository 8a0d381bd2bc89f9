/** `v3/brand/partner/card-member/user-points/` */
export interface UserPoints {
  exchangeCoupon: import('./user-points/exchange-coupon.js').ExchangeCoupon
  sync: import('./user-points/sync.js').Sync
}
