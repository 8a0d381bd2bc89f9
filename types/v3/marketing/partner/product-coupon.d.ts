/** `v3/marketing/partner/product-coupon/` */
export interface ProductCoupon {
  imageGenerationTasks: import('./product-coupon/image-generation-tasks.js').ImageGenerationTasks
  media: import('./product-coupon/media.js').ProductCouponMedia
  notifyConfigs: import('./product-coupon/notify-configs.js').NotifyConfigs
  productCoupons: import('./product-coupon/product-coupons.js').ProductCoupons
  users: import('./product-coupon/users.js').Users
}
