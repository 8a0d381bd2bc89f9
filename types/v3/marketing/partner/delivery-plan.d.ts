/** `v3/marketing/partner/delivery-plan/` */
export interface DeliveryPlan {
  /** 商品券投放计划 */
  _sp_mchid_: import('./delivery-plan/_sp_mchid_.js').SpMchid
  /** 商品券投放计划：创建投放计划 */
  deliveryPlans: import('./delivery-plan/delivery-plans.js').DeliveryPlans
}
