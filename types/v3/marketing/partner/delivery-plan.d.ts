/** `v3/marketing/partner/delivery-plan/` */
export interface DeliveryPlan {
  _sp_mchid_: import('./delivery-plan/_sp_mchid_.js').SpMchid
  deliveryPlans: import('./delivery-plan/delivery-plans.js').DeliveryPlans
}
