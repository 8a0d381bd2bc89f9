/** `v3/fund-app/mch-transfer/partner/budget/` */
export interface Budget {
  /** 公益捐赠·电子回单 */
  _out_budget_no_: import('./budget/_out_budget_no_.js').OutBudgetNo
}
