/** `v3/marketing/partner/` */
export interface Partner {
  /** 商品券投放计划 */
  deliveryPlan: import('./partner/delivery-plan.js').DeliveryPlan
  /** 商品券 */
  productCoupon: import('./partner/product-coupon.js').ProductCoupon
}
