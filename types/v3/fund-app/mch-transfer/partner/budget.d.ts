/** `v3/fund-app/mch-transfer/partner/budget/` */
export interface Budget {
  _out_budget_no_: import('./budget/_out_budget_no_.js').OutBudgetNo
}
