/** `v3/marketing/favor/` */
export interface Favor {
  /** 代金券：设置消息通知地址、获取已设置的消息通知地址 */
  callbacks: import('./favor/callbacks.js').Callbacks
  /** 代金券：创建代金券批次 */
  couponStocks: import('./favor/coupon-stocks.js').CouponStocks
  /** 图片上传（营销专用） */
  media: import('./favor/media.js').FavorMedia
  /** 代金券：条件查询批次列表 */
  stocks: import('./favor/stocks.js').Stocks
  /** 代金券 */
  users: import('./favor/users.js').Users
}
