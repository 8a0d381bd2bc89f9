/** `brand/marketing/` */
export interface Marketing {
  /** 商品券 */
  productCoupon: import('./marketing/product-coupon.js').ProductCoupon
  /** 人群包 */
  userPackage: import('./marketing/user-package.js').UserPackage
  /** 商品券投放计划 */
  deliveryPlan: import('./marketing/delivery-plan.js').DeliveryPlan
}
