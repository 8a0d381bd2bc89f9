/** `v3/payscore/sign-plan/` */
export interface SignPlan {
  partner: import('./sign-plan/partner.js').Partner
  serviceorder: import('./sign-plan/serviceorder.js').Serviceorder
  userSignPlans: import('./sign-plan/user-sign-plans.js').UserSignPlans
}
