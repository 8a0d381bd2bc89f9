/** `v3/payscore/sign-plan/partner/` */
export interface Partner {
  /** 支付分签约计划：创建用户的签约计划详情对应的服务订单 */
  serviceorder: import('./partner/serviceorder.js').Serviceorder
  /** 支付分签约计划：创建用户的签约计划 */
  userSignPlans: import('./partner/user-sign-plans.js').UserSignPlans
}
