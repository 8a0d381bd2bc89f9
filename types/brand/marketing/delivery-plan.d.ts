/** `brand/marketing/delivery-plan/` */
export interface DeliveryPlan {
  /** 商品券投放计划：创建投放计划、分页查询投放计划列表 */
  deliveryPlans: import('./delivery-plan/delivery-plans.js').DeliveryPlans
  /** 商品券投放计划：设置投放计划回调地址 */
  notifyUrl: import('./delivery-plan/notify-url.js').DeliveryPlanNotifyUrl
}
