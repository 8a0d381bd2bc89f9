/** `v3/payscore/plan/` */
export interface Plan {
  partner: import('./plan/partner.js').Partner
  payscorePlans: import('./plan/payscore-plans.js').PayscorePlans
}
