/** `v3/payscore/plan/` */
export interface Plan {
  /** 支付分签约计划 */
  partner: import('./plan/partner.js').Partner
  /** 支付分签约计划：创建支付分计划 */
  payscorePlans: import('./plan/payscore-plans.js').PayscorePlans
}
