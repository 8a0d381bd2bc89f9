/** `v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/` */
export interface BrandId {
  deliveryPlans: import('./_brand_id_/delivery-plans.js').DeliveryPlans
}
