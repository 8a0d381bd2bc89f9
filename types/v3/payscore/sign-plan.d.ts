/** `v3/payscore/sign-plan/` */
export interface SignPlan {
  /** 支付分签约计划 */
  partner: import('./sign-plan/partner.js').Partner
  /** 支付分签约计划：创建用户的签约计划详情对应的服务订单 */
  serviceorder: import('./sign-plan/serviceorder.js').Serviceorder
  /** 支付分签约计划：创建用户的签约计划 */
  userSignPlans: import('./sign-plan/user-sign-plans.js').UserSignPlans
}
