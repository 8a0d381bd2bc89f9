/** `v3/marketing/favor/` */
export interface Favor {
  callbacks: import('./favor/callbacks.js').Callbacks
  couponStocks: import('./favor/coupon-stocks.js').CouponStocks
  media: import('./favor/media.js').FavorMedia
  stocks: import('./favor/stocks.js').Stocks
  users: import('./favor/users.js').Users
}
