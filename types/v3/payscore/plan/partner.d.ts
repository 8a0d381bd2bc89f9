/** `v3/payscore/plan/partner/` */
export interface Partner {
  payscorePlans: import('./partner/payscore-plans.js').PayscorePlans
}
