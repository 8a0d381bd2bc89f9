/** `v3/marketing/partner/` */
export interface Partner {
  deliveryPlan: import('./partner/delivery-plan.js').DeliveryPlan
  productCoupon: import('./partner/product-coupon.js').ProductCoupon
}
