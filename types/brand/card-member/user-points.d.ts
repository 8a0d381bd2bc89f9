/** `brand/card-member/user-points/` */
export interface UserPoints {
  /** 商家名片会员：同步积分余额 */
  sync: import('./user-points/sync.js').Sync
  /** 商家名片会员 */
  exchangeCoupon: import('./user-points/exchange-coupon.js').ExchangeCoupon
}
