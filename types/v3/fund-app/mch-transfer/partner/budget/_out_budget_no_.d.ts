/** `v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/` */
export interface OutBudgetNo {
  electronicReceipts: import('./_out_budget_no_/electronic-receipts.js').ElectronicReceipts
}
