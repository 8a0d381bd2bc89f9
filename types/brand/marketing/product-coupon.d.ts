/** `brand/marketing/product-coupon/` */
export interface ProductCoupon {
  media: import('./product-coupon/media.js').ProductCouponMedia
  notifyConfigs: import('./product-coupon/notify-configs.js').NotifyConfigs
  productCoupons: import('./product-coupon/product-coupons.js').ProductCoupons
  users: import('./product-coupon/users.js').Users
}
