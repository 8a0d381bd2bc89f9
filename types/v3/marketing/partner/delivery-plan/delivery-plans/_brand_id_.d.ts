/** `v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/` */
export interface BrandId {
  /** 商品券投放计划：分页查询投放计划列表 */
  deliveryPlans: import('./_brand_id_/delivery-plans.js').DeliveryPlans
}
