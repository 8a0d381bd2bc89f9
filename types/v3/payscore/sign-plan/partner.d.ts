/** `v3/payscore/sign-plan/partner/` */
export interface Partner {
  serviceorder: import('./partner/serviceorder.js').Serviceorder
  userSignPlans: import('./partner/user-sign-plans.js').UserSignPlans
}
