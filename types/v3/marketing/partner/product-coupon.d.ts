/** `v3/marketing/partner/product-coupon/` */
export interface ProductCoupon {
  /** 商品券：提交图片生成任务 */
  imageGenerationTasks: import('./product-coupon/image-generation-tasks.js').ImageGenerationTasks
  /** 商品券 */
  media: import('./product-coupon/media.js').ProductCouponMedia
  /** 商品券：设置商品券事件通知地址、获取商品券事件通知地址 */
  notifyConfigs: import('./product-coupon/notify-configs.js').NotifyConfigs
  /** 商品券：创建商品券 */
  productCoupons: import('./product-coupon/product-coupons.js').ProductCoupons
  /** 商品券 */
  users: import('./product-coupon/users.js').Users
}
