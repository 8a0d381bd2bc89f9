/** `v3/payscore/plan/partner/` */
export interface Partner {
  /** 支付分签约计划：创建支付分计划 */
  payscorePlans: import('./partner/payscore-plans.js').PayscorePlans
}
